package org.rabta.domain.identity;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;

/**
 * A person as the identity provider lists them.
 *
 * @param subject the identity provider's subject
 * @param name as shown, 1 to 200 characters
 * @param unit unit and agency of the account
 * @param roles the roles that the portal knows; may be empty
 * @param enabled whether the account may sign in
 */
public record OfficerEntry(
    String subject, String name, UnitRef unit, Set<Role> roles, boolean enabled) {

  private static final int LONGEST_NAME = 200;
  private static final Set<Role> IN_CHARGE =
      Set.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR);

  public OfficerEntry {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(unit, "unit");
    roles = Set.copyOf(roles);
    name = legible(name == null ? "" : name);
    name = name.isEmpty() ? subject : name;
  }

  /** Whether this person can be in charge of work of the unit. */
  public boolean works() {
    return enabled && roles.stream().anyMatch(IN_CHARGE::contains);
  }

  /** The role names, sorted and joined by commas. */
  public String roleList() {
    return roles.stream().map(Role::claim).sorted().collect(Collectors.joining(","));
  }

  /** What cannot be shown on one line, or is too long for a name, is left out. */
  private static String legible(String given) {
    var text = given.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").strip();
    return text.codePointCount(0, text.length()) <= LONGEST_NAME
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)).strip();
  }
}
