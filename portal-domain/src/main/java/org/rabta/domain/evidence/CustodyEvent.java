package org.rabta.domain.evidence;

/** What can happen to an item while somebody is answerable for it. */
public enum CustodyEvent {
  ADDED,
  /** Its page was opened. */
  VIEWED,
  /** Its picture was shown. */
  SHOWN,
  DOWNLOADED,
  /** Given to somebody, inside or outside of the portal. */
  HANDED_OVER,
  /** The agency that gave it agreed to its use in court. */
  COURT_CONSENT,
  /** That agency took the consent to its use in court back. */
  COURT_CONSENT_REVOKED,
  /** The agency that gave it agreed that it is passed on. */
  ONWARD_CONSENT,
  /** That agency took the consent to pass it on back. */
  ONWARD_CONSENT_REVOKED,
  /** Left with a court bundle. */
  BUNDLED,
  /** Named as withheld in a court bundle. */
  WITHHELD,
  /** Its content was compared with its checksum because a person asked. */
  CHECKED,
  /** A supervisor looked into why its content is not what was added, and said what came of it. */
  ALARM_SETTLED
}
