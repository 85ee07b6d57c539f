package org.rabta.service.request;

/** What a list of requests holds; for supervisors that of the whole agency. */
public enum RequestQueue {
  /** Sent to the unit, and nobody works on them yet. */
  UNCLAIMED,
  /** The caller works on them. */
  MINE,
  /** Sent to the unit and not ended, whoever works on them. */
  OPEN,
  /** Asked by the unit. */
  ASKED,
  /** Sent to the unit and ended. */
  ENDED
}
