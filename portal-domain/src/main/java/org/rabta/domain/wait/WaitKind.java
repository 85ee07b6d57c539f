package org.rabta.domain.wait;

/** What somebody waits for. */
public enum WaitKind {
  /** The receiving unit accepts or declines a hand-off. */
  HAND_OFF_ACCEPTANCE,
  /** The national coordinator directs custody after a second decline. */
  HAND_OFF_DIRECTION,
  /** The unit in custody hands over to the unit that new facts name, or says why not. */
  RE_ROUTING,
  /** A unit answers a request of another without taking the case over. */
  REQUEST_ANSWER,
  /** Somebody looks again whether blocked content is reachable. */
  CONTENT_RECHECK,
  /** The unit in custody takes up a case again on which nothing has happened. */
  CASE_DORMANT,
  /** A unit does its task in a joint case. */
  TASK,
  /** The unit in custody reopens a closed case, or says why not. */
  REOPENING,
  /** A supervisor of the unit in custody settles an item whose content is not what was added. */
  EVIDENCE_ALARM
}
