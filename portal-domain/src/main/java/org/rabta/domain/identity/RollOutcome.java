package org.rabta.domain.identity;

/** What became of an attempt to read the list of officers. */
public enum RollOutcome {
  /** Nobody has tried yet. */
  NEVER,
  READ,
  /** The portal has no account of its own at the identity provider. */
  NOT_SET_UP,
  /** No answer, or none in time, or a failure on the other side. */
  UNREACHABLE,
  /** The portal's own account was not let in. */
  REFUSED,
  /** An answer that makes no sense. */
  UNREADABLE,
  /** A list that lacks too many of those who were there before. */
  IMPLAUSIBLE;

  /** Whether the list is as the identity provider has it. */
  public boolean isRead() {
    return this == READ;
  }
}
