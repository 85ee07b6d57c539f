package org.rabta.domain.access;

/** How far a unit's participation in a case lets it see; widest first. */
public enum Level {
  /** Answers for the case. */
  CUSTODY,
  /** Works on it beside the custodian; so does the sender after a hand-off. */
  CONTRIBUTOR,
  /** Reads all but identities. */
  OBSERVER,
  /** Sees what a request to it needs. */
  REQUEST_ONLY,
  /** Sees the people referred to it. */
  REFERRAL_ONLY,
  /** Is asked to take custody: title, summary, facts and decision, no names and no identifiers. */
  PREVIEW;

  /** Whether the narrative, the advertisement and the recruiter are visible. */
  public boolean readsReports() {
    return this == CUSTODY || this == CONTRIBUTOR || this == OBSERVER;
  }

  /** Whether people at risk are visible, their names still sealed. */
  public boolean readsVictims() {
    return readsReports() || this == REFERRAL_ONLY;
  }

  /** Whether a sealed identity may be opened with a stated purpose. */
  public boolean opensIdentities() {
    return this == CUSTODY || this == CONTRIBUTOR || this == REFERRAL_ONLY;
  }

  /** Whether the trail of the case is visible. */
  public boolean readsTrail() {
    return this == CUSTODY || this == CONTRIBUTOR;
  }
}
