package org.rabta.web.frame;

import java.util.EnumSet;
import java.util.Set;
import org.rabta.domain.access.Role;

/**
 * The places that the rail lists, in its order, and for whom. The words are {@code
 * frame.place.NAME}.
 */
public enum Place {
  INBOX("/inbox", "pi-inbox", "i", ofCasework()),
  CASES("/cases", "pi-folder", "c", ofCasework()),
  NEW_REPORT("/report", "pi-file-edit", null, EnumSet.of(Role.OFFICER, Role.SUPERVISOR)),
  VICTIM_ABROAD("/victim-abroad", "pi-globe", null, EnumSet.of(Role.CWA_OFFICER)),
  REQUESTS(
      "/requests", "pi-send", null, EnumSet.of(Role.OFFICER, Role.SUPERVISOR, Role.CWA_OFFICER)),
  WAITS("/waits", "pi-hourglass", null, EnumSet.of(Role.SUPERVISOR, Role.NATIONAL_COORDINATOR)),
  OVERRIDES(
      "/overrides",
      "pi-sliders-h",
      null,
      EnumSet.of(Role.SUPERVISOR, Role.NATIONAL_COORDINATOR, Role.NATIONAL_ADMIN)),
  MODELS(
      "/models",
      "pi-sitemap",
      null,
      EnumSet.of(Role.NATIONAL_ADMIN, Role.NATIONAL_COORDINATOR, Role.SUPERVISOR)),
  OFFICERS(
      "/officers", "pi-users", null, EnumSet.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR)),
  PEOPLE(
      "/people",
      "pi-search",
      null,
      EnumSet.of(Role.OFFICER, Role.SUPERVISOR, Role.CWA_OFFICER, Role.REFERRAL_COORDINATOR)),
  OPENINGS("/identity-openings", "pi-eye", null, EnumSet.of(Role.SUPERVISOR)),
  AUDIT("/audit", "pi-verified", null, EnumSet.of(Role.AUDITOR)),
  PROMOTERS("/promoters", "pi-id-card", null, onCases()),
  TASK_FORCES("/task-forces", "pi-users", null, onCases()),
  DIRECTORY("/directory", "pi-book", null, EnumSet.allOf(Role.class));

  private final String path;
  private final String icon;
  private final String key;
  private final Set<Role> roles;

  Place(String path, String icon, String key, Set<Role> roles) {
    this.path = path;
    this.icon = icon;
    this.key = key;
    this.roles = roles;
  }

  /** The address below the context path. */
  public String getPath() {
    return path;
  }

  public String getIcon() {
    return icon;
  }

  /** The key that leads here after "g"; null where there is none. */
  public String getKey() {
    return key;
  }

  /** The file of its page below the web root. */
  public String page() {
    return path + ".xhtml";
  }

  /** Whether any of those roles may use the place. Each page and service checks again. */
  public boolean isFor(Set<Role> held) {
    return roles.stream().anyMatch(held::contains);
  }

  private static Set<Role> onCases() {
    return EnumSet.of(
        Role.OFFICER,
        Role.SUPERVISOR,
        Role.CWA_OFFICER,
        Role.REFERRAL_COORDINATOR,
        Role.NATIONAL_COORDINATOR);
  }

  private static Set<Role> ofCasework() {
    return EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.NATIONAL_ADMIN));
  }
}
