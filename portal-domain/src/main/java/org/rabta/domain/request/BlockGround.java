package org.rabta.domain.request;

/** Why content is blocked. */
public enum BlockGround {
  UNLICENSED_OFFER,
  FRAUDULENT_OFFER,
  TRAFFICKING_LURE,
  IMPERSONATION,
  OTHER
}
