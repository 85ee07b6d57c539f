package org.rabta.domain.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * The realm roles of the identity provider: what kind of thing a person may do, never on whose
 * records.
 */
public enum Role {
  OFFICER(Roles.OFFICER),
  SUPERVISOR(Roles.SUPERVISOR),
  CWA_OFFICER(Roles.CWA_OFFICER),
  REFERRAL_COORDINATOR(Roles.REFERRAL_COORDINATOR),
  SERVICE_PROVIDER(Roles.SERVICE_PROVIDER),
  ANALYST(Roles.ANALYST),
  AUDITOR(Roles.AUDITOR),
  AGENCY_ADMIN(Roles.AGENCY_ADMIN),
  NATIONAL_COORDINATOR(Roles.NATIONAL_COORDINATOR),
  NATIONAL_ADMIN(Roles.NATIONAL_ADMIN);

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  /** The role's name in the {@code groups} claim and in {@code @RolesAllowed}. */
  public String claim() {
    return claim;
  }

  /**
   * The role of that name; empty for a name the portal does not know, such as Keycloak's own roles.
   */
  public static Optional<Role> ofClaim(String name) {
    return Arrays.stream(values()).filter(role -> role.claim.equals(name)).findFirst();
  }
}
