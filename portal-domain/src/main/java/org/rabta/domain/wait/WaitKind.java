package org.rabta.domain.wait;

/** What somebody waits for. */
public enum WaitKind {
  /** The receiving unit accepts or declines a hand-off. */
  HAND_OFF_ACCEPTANCE,
  /** The national coordinator directs custody after a second decline. */
  HAND_OFF_DIRECTION,
  /** The unit in custody hands over to the unit that new facts name, or says why not. */
  RE_ROUTING
}
