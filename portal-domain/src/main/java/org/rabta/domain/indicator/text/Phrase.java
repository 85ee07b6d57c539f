package org.rabta.domain.indicator.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.indicator.RedFlag;

/**
 * A phrase that makes the portal propose a warning sign.
 *
 * @param flag the warning sign
 * @param words its words, folded; {@code #} stands for any number
 */
record Phrase(RedFlag flag, List<String> words) {

  /** Stands for any number. */
  static final String NUMBER = "#";

  static Phrase of(RedFlag flag, String written) {
    // A number keeps the place of the sign, which is no word by itself.
    var words =
        Word.in(written.replace(NUMBER, " 0 ")).stream()
            .map(word -> word.folded().equals("0") ? NUMBER : word.folded())
            .toList();
    return new Phrase(flag, words);
  }

  /** Whether a phrase of several words has a word of one of these groups in it. */
  boolean bringsAlong(Set<ContextWord> groups) {
    return words.size() > 1
        && words.stream().anyMatch(word -> groups.stream().anyMatch(group -> group.has(word)));
  }

  /** All words without a space between them, as in a hashtag. */
  String joined() {
    return Word.in(words.stream().collect(Collectors.joining())).stream()
        .map(Word::folded)
        .collect(Collectors.joining());
  }
}
