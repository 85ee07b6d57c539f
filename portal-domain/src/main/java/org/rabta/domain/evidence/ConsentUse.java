package org.rabta.domain.evidence;

/** What an item may not be used for without the consent of the agency that gave it. */
public enum ConsentUse {
  /** As evidence in court. */
  COURT(CustodyEvent.COURT_CONSENT, CustodyEvent.COURT_CONSENT_REVOKED),
  /** For others than those on the case by custody or hand-off. */
  ONWARD(CustodyEvent.ONWARD_CONSENT, CustodyEvent.ONWARD_CONSENT_REVOKED);

  private final CustodyEvent given;
  private final CustodyEvent revoked;

  ConsentUse(CustodyEvent given, CustodyEvent revoked) {
    this.given = given;
    this.revoked = revoked;
  }

  /** The line of the custody log that says so. */
  public CustodyEvent given() {
    return given;
  }

  /** The line that takes it back. */
  public CustodyEvent revoked() {
    return revoked;
  }

  /** Whether the item asks for it. */
  public boolean isAskedBy(Description said) {
    return this == COURT ? said.notInCourt() : said.noOnward();
  }
}
