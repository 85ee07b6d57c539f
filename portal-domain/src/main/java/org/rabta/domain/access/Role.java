package org.rabta.domain.access;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles of the identity provider: what kind of thing a person may do, never on whose records. */
public enum Role {
  OFFICER("officer"),
  SUPERVISOR("supervisor"),
  CWA_OFFICER("cwa_officer"),
  REFERRAL_COORDINATOR("referral_coordinator"),
  SERVICE_PROVIDER("service_provider"),
  ANALYST("analyst"),
  AUDITOR("auditor"),
  AGENCY_ADMIN("agency_admin"),
  NATIONAL_COORDINATOR("national_coordinator"),
  NATIONAL_ADMIN("national_admin");

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  /** The role's name in the {@code groups} claim and in {@code @RolesAllowed}. */
  public String claim() {
    return claim;
  }

  /** The role of that name; empty for a name the portal does not know, such as Keycloak's own roles. */
  public static Optional<Role> ofClaim(String name) {
    return Arrays.stream(values()).filter(role -> role.claim.equals(name)).findFirst();
  }
}
