package org.rabta.domain.access;

/** The names of the realm roles, for annotations. */
public final class Roles {

  public static final String OFFICER = "officer";
  public static final String SUPERVISOR = "supervisor";
  public static final String CWA_OFFICER = "cwa_officer";
  public static final String REFERRAL_COORDINATOR = "referral_coordinator";
  public static final String SERVICE_PROVIDER = "service_provider";
  public static final String ANALYST = "analyst";
  public static final String AUDITOR = "auditor";
  public static final String AGENCY_ADMIN = "agency_admin";
  public static final String NATIONAL_COORDINATOR = "national_coordinator";
  public static final String NATIONAL_ADMIN = "national_admin";

  private Roles() {}
}
