package org.rabta.domain.request;

/** Why a unit returns a request. */
public enum ReturnGround {
  OUTSIDE_MANDATE,
  WRONG_UNIT,
  MORE_INFORMATION_NEEDED,
  NO_LEGAL_BASIS,
  OTHER
}
