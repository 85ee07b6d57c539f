package org.rabta.domain.sharing;

/** How a share ended before its time. */
public enum EndKind {
  /** The custodian took it back. */
  REVOKED,
  /** A new share with a later end took its place. */
  EXTENDED
}
