package org.rabta.service.rulebook;

/** What the caller may do with a version now. */
public enum ModelAction {
  REHEARSE,
  STOP,
  RESUME,
  ENACT,
  WITHDRAW
}
