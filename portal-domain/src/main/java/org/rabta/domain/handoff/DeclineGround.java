package org.rabta.domain.handoff;

/** Why a unit declines custody. */
public enum DeclineGround {
  OUTSIDE_MANDATE,
  WRONG_UNIT,
  MORE_INFORMATION_NEEDED,
  ALREADY_HANDLED,
  OTHER
}
