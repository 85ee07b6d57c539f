package org.rabta.service.handoff;

/** What the caller may do about custody now. */
public enum HandOffAction {
  PROPOSE,
  WITHDRAW,
  ACCEPT,
  DECLINE,
  DIRECT
}
