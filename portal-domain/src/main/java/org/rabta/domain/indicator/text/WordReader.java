package org.rabta.domain.indicator.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart, one character after the other. Folded away: case, diacritics and vowel marks,
 * zero-width and direction marks, Arabic for Urdu letters, ornamental letters, Urdu and Arabic
 * digits, doubled letters. Numbers and letters part without a space; {@code %} and {@code @} are
 * words.
 */
final class WordReader {

  private static final String ARABIC = "\u064A\u0643\u0629\u06C3\u0647\u06BE\u06BA\u0649";
  private static final String AS_URDU = "\u06CC\u06A9\u06C1\u06C1\u06C1\u06C1\u0646\u06CC";
  private static final String APOSTROPHES = "'\u2019\u02BC";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int start;
  private int end;

  WordReader(String text) {
    this.text = text;
  }

  List<Word> read() {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      take(c, i, next);
      i = next;
    }
    finish();
    return words;
  }

  private void take(int c, int from, int to) {
    if (c < 0x80) {
      takeFolded(c, from, to);
      return;
    }
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .forEach(part -> takeFolded(part, from, to));
  }

  private void takeFolded(int c, int from, int to) {
    if (isDropped(c)) {
      return;
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      append(Character.forDigit(digit, 10), from, to);
    } else if (Character.isLetter(c)) {
      append(letter(c), from, to);
    } else {
      finish();
      if (c == '%' || c == '@') {
        append(c, from, to);
        finish();
      }
    }
  }

  /** Marks above and below letters, what has no width, what only stretches or turns the line. */
  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> c == 0x0640 || APOSTROPHES.indexOf(c) >= 0;
    };
  }

  private static int letter(int c) {
    int arabic = ARABIC.indexOf(c);
    return arabic >= 0 ? AS_URDU.charAt(arabic) : Character.toLowerCase(c);
  }

  private void append(int c, int from, int to) {
    boolean digit = Character.isDigit(c);
    if (word.length() > 0 && digit != Character.isDigit(word.charAt(0))) {
      finish();
    }
    if (word.length() == 0) {
      start = from;
    }
    if (digit || word.length() == 0 || word.codePointBefore(word.length()) != c) {
      word.appendCodePoint(c);
    }
    end = to;
  }

  private void finish() {
    if (word.length() > 0) {
      words.add(new Word(Spellings.read(word.toString()), start, end));
      word.setLength(0);
    }
  }
}
