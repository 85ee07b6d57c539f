package org.rabta.domain.search;

/** What is done to many cases at once. */
public enum BulkKind {
  /** A hand-off of each is proposed to one unit. */
  PROPOSE,
  /** The caller becomes the officer of each. */
  TAKE,
  /** Each loses its officer and waits for another. */
  RELEASE,
  /** Each goes to one officer of its unit. */
  ASSIGN
}
