package org.rabta.domain.promoter;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of promoters as they are searched and compared. */
public final class PromoterName {

  /** Whether two names can be those of one business. */
  public enum Match {
    SAME,
    DIFFERENT,
    /** One is missing, or they have no script in common. */
    NOT_COMPARABLE
  }

  /** Words that many promoters share; alone they name nobody. */
  private static final Set<String> COMMON =
      Set.of(
          "m",
          "s",
          "ms",
          "messrs",
          "the",
          "and",
          "pvt",
          "private",
          "ltd",
          "limited",
          "co",
          "company",
          "oep",
          "overseas",
          "employment",
          "promoter",
          "promoters",
          "recruiting",
          "recruitment",
          "agency",
          "agencies",
          "services",
          "service",
          "international",
          "intl",
          "enterprises",
          "enterprise",
          "manpower",
          "consultants",
          "consultancy",
          "travel",
          "travels",
          "tours",
          "اوورسیز",
          "ایمپلایمنٹ",
          "پروموٹر",
          "پروموٹرز",
          "کمپنی",
          "لمیٹڈ",
          "پراییویٹ",
          "ٹریولز",
          "ایجنسی",
          "انٹرنیشنل");

  /** Words shorter than this have to be the same to the letter. */
  private static final int LONG_WORD = 5;

  private PromoterName() {}

  /** The form in which names are searched; empty for null. */
  public static String key(String typed) {
    return typed == null ? "" : Folded.words(typed);
  }

  /**
   * Compares what somebody gave as a name with the names in the registry. The same if every telling
   * word of the shorter one stands in the longer one, one slip of the pen in a long word allowed.
   *
   * @param registered names of the promoter, some of which may be null
   */
  public static Match compare(String given, List<String> registered) {
    var telling = telling(given);
    if (telling.isEmpty()) {
      return Match.NOT_COMPARABLE;
    }
    var comparable =
        registered.stream()
            .filter(name -> name != null && isArabic(name) == isArabic(given))
            .map(PromoterName::telling)
            .filter(words -> !words.isEmpty())
            .toList();
    if (comparable.isEmpty()) {
      return Match.NOT_COMPARABLE;
    }
    return comparable.stream().anyMatch(words -> oneInTheOther(words, telling))
        ? Match.SAME
        : Match.DIFFERENT;
  }

  private static Set<String> telling(String name) {
    var words = new LinkedHashSet<>(Arrays.asList(key(name).split(" ")));
    words.removeAll(COMMON);
    words.remove("");
    return words;
  }

  private static boolean isArabic(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static boolean oneInTheOther(Set<String> one, Set<String> other) {
    var shorter = one.size() <= other.size() ? one : other;
    var longer = shorter == one ? other : one;
    return shorter.stream().allMatch(word -> longer.stream().anyMatch(w -> alike(word, w)));
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return Math.min(one.length(), other.length()) >= LONG_WORD && oneSlip(one, other);
  }

  /** Whether one letter was changed, left out, added, or two neighbours were swapped. */
  private static boolean oneSlip(String one, String other) {
    int start = 0;
    int shortest = Math.min(one.length(), other.length());
    while (start < shortest && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    var left = one.substring(start, one.length() - end);
    var right = other.substring(start, other.length() - end);
    boolean swapped =
        left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    return swapped || (left.length() <= 1 && right.length() <= 1);
  }
}
