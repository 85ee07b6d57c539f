package org.rabta.domain.request;

/** How much is blocked. */
public enum BlockScope {
  /** The one address. */
  ADDRESS,
  /** The account or page it belongs to. */
  ACCOUNT,
  /** The whole site. */
  SITE
}
