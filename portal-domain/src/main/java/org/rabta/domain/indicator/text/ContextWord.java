package org.rabta.domain.indicator.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.indicator.SignFile;

/** Groups of words that show what a text is about. */
public enum ContextWord {
  TRAVEL,
  VISA,
  COUNTRY,
  JOB,
  AGENT,
  MONEY,
  /** Borders and the ways over them. */
  CROSSING,
  /** "Dunki" is also the name of a film. */
  FILM,
  /** "The game" is mostly a game. */
  SPORT,
  LICENCE,
  PERMISSION,
  /** Vacancies that are counted. */
  POSTS,
  DURATION,
  DATE,
  PAY;

  private static final Map<ContextWord, Set<String>> WORDS = read();

  /** Whether that word, as {@link Word} folds it, belongs to the group. */
  boolean has(String folded) {
    return WORDS.get(this).contains(folded);
  }

  private static Map<ContextWord, Set<String>> read() {
    return SignFile.CONTEXT_WORDS.rows().stream()
        .collect(
            Collectors.toMap(
                row -> valueOf(row.get("group")),
                row -> folded(row.get("words")),
                (a, b) -> a,
                () -> new EnumMap<>(ContextWord.class)));
  }

  private static Set<String> folded(String words) {
    return Arrays.stream(words.split(" "))
        .map(Word::in)
        .flatMap(List::stream)
        .map(Word::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
