package org.rabta.domain.typology;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what people and other systems write as the answer that they mean: without regard to
 * capitals, blanks, hyphens and underscores, so that "In person" is {@code in-person}. What it does
 * not know it leaves as it is, to be refused by the fact.
 */
final class Spelling {

  /** Marks above letters, blanks, hyphens, underscores and punctuation. */
  private static final Pattern NOT_HEARD = Pattern.compile("[\\p{M}\\p{Z}\\s_.'’&()-]+");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})+(\\.\\d+)?");

  /** Names of countries that the platform's English list does not have. */
  private static final Map<String, String> OTHER_COUNTRY_NAMES =
      Map.of(
          "uae", "AE",
          "emirates", "AE",
          "ksa", "SA",
          "uk", "GB",
          "usa", "US",
          "turkey", "TR",
          "turkiye", "TR",
          "burma", "MM",
          "myanmar", "MM");

  private static final Map<String, Fact> FACTS = new HashMap<>();
  private static final Map<Fact, Map<String, String>> OPTIONS = new EnumMap<>(Fact.class);
  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (Fact fact : Fact.values()) {
      FACTS.put(folded(fact.code()), fact);
      Map<String, String> options = new HashMap<>();
      if (fact.options().containsAll(List.of("yes", "no"))) {
        options.putAll(Map.of("true", "yes", "y", "yes", "false", "no", "n", "no"));
      }
      fact.options().forEach(option -> options.put(folded(option), option));
      OPTIONS.put(fact, options);
    }
    for (String code : Locale.getISOCountries()) {
      COUNTRIES.put(folded(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
    }
    COUNTRIES.putAll(OTHER_COUNTRY_NAMES);
  }

  private Spelling() {}

  /** The fact of that name, however it is written. */
  static Optional<Fact> fact(String name) {
    return Optional.ofNullable(FACTS.get(folded(name)));
  }

  /** Whether that text is an answer to a question with a list of answers. */
  static boolean isOption(Fact fact, String text) {
    return OPTIONS.get(fact).containsKey(folded(text));
  }

  /** The answer that a text means; the text itself where it means none. */
  static String answer(Fact fact, String text) {
    return switch (fact.kind()) {
      case AMOUNT, NUMBER -> wholeNumber(text);
      case COUNTRY -> text.length() == 2 ? text : COUNTRIES.getOrDefault(folded(text), text);
      case ANSWER, CHOICE, SEVERAL -> OPTIONS.get(fact).getOrDefault(folded(text), text);
      case DATE, DISTRICT -> text;
    };
  }

  /** "852000.0" and "8,52,000" as "852000". */
  private static String wholeNumber(String text) {
    try {
      String digits = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
      return Long.toString(new BigDecimal(digits).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return text;
    }
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return NOT_HEARD.matcher(plain).replaceAll("");
  }
}
