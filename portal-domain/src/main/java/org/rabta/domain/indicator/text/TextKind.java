package org.rabta.domain.indicator.text;

/** What a text is. */
public enum TextKind {
  /** The words of the offer itself; what is missing from it can be noticed. */
  ADVERTISEMENT,
  /** What somebody told. */
  STORY
}
