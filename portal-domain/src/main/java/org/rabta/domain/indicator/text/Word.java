package org.rabta.domain.indicator.text;

import java.util.List;

/**
 * A word of a text, folded so that its spellings meet, and its place in the text as it was written.
 *
 * @param folded the word as it is compared
 * @param start index of its first character
 * @param end index after its last character
 */
record Word(String folded, int start, int end) {

  /** The words of a text, in order. */
  static List<Word> in(String text) {
    return new WordReader(text).read();
  }

  boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }
}
