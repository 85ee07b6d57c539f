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
  /** Who gave it agreed to its use in court. */
  COURT_CONSENT,
  /** Left with a court bundle. */
  BUNDLED,
  /** Named as withheld in a court bundle. */
  WITHHELD,
  /** Its content was compared with its checksum because a person asked. */
  CHECKED
}
