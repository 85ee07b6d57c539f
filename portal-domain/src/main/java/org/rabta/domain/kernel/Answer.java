package org.rabta.domain.kernel;

/**
 * An answer to a yes-or-no question about a case. {@code UNKNOWN} is a real answer: nobody asked,
 * nobody knows, or the person would not say. It is never read as {@code NO}.
 */
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  /** The answer for a stored truth value, where null means that the source is silent. */
  public static Answer of(Boolean value) {
    if (value == null) {
      return UNKNOWN;
    }
    return value ? YES : NO;
  }

  public boolean isKnown() {
    return this != UNKNOWN;
  }

  public boolean isYes() {
    return this == YES;
  }
}
