package org.rabta.domain.typology;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What sort of answer a fact takes, and which answers it accepts. Answers are the codes of the
 * stored form; no codes mean unknown.
 *
 * @param kind what sort of answer the fact takes
 * @param messageKeys the message key of each option, by its code, in order; empty where the answer
 *     is no choice
 */
public record FactField(Kind kind, Map<String, String> messageKeys) {

  private static final String UNKNOWN = "unknown";
  private static final String NONE = "none";

  /** More persons than any one case has; a larger number is a slip of the hand. */
  private static final long MOST_PERSONS = 100_000;

  /** What sort of answer a fact takes. */
  public enum Kind {
    /** Yes, no or unknown. */
    ANSWER,
    /** One of a list. */
    CHOICE,
    /** Any number out of a list. */
    SEVERAL,
    /** Rupees, at least 0. */
    AMOUNT,
    /** How many persons, from 1. */
    NUMBER,
    /** A day, as {@code 2026-03-01}. */
    DATE,
    /** A country code of two letters. */
    COUNTRY,
    /** A district of Pakistan by name. */
    DISTRICT
  }

  static FactField answer() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("yes", "answer.YES");
    keys.put("no", "answer.NO");
    return new FactField(Kind.ANSWER, keys);
  }

  static <E extends Enum<E> & FactOption> FactField choice(String prefix, Class<E> type) {
    return new FactField(Kind.CHOICE, keys(prefix, type));
  }

  static FactField choice(String prefix, String... codes) {
    return new FactField(Kind.CHOICE, keys(prefix, codes));
  }

  static <E extends Enum<E> & FactOption> FactField several(String prefix, Class<E> type) {
    return new FactField(Kind.SEVERAL, keys(prefix, type));
  }

  static FactField several(String prefix, String... codes) {
    return new FactField(Kind.SEVERAL, keys(prefix, codes));
  }

  static FactField of(Kind kind) {
    return new FactField(kind, Map.of());
  }

  /** The codes of the options, in order, without "unknown". */
  List<String> options() {
    return List.copyOf(messageKeys.keySet());
  }

  /**
   * The answer in its one form: options in the order of the list, {@code none} beside another
   * answer left out, a country in capitals, blank text as unknown.
   *
   * @throws IllegalArgumentException for a code that is not among the options, for two answers
   *     where one is asked, or for a text that is not of the fact's kind
   */
  List<String> accept(List<String> codes) {
    if (kind == Kind.SEVERAL) {
      return inOrder(codes);
    }
    if (codes.size() > 1) {
      throw new IllegalArgumentException("One answer at most: " + codes);
    }
    if (codes.isEmpty() || codes.get(0) == null || codes.get(0).isBlank()) {
      return List.of();
    }
    return List.of(single(codes.get(0).strip()));
  }

  private String single(String code) {
    return switch (kind) {
      case ANSWER, CHOICE, SEVERAL -> option(code);
      case AMOUNT -> number(code, 0, Long.MAX_VALUE);
      case NUMBER -> number(code, 1, MOST_PERSONS);
      case DATE -> date(code);
      case COUNTRY -> country(code);
      case DISTRICT -> district(code);
    };
  }

  private List<String> inOrder(List<String> codes) {
    codes.forEach(this::option);
    return messageKeys.keySet().stream()
        .filter(codes::contains)
        .filter(code -> !code.equals(NONE) || codes.stream().distinct().count() == 1)
        .toList();
  }

  private String option(String code) {
    if (!messageKeys.containsKey(code)) {
      throw new IllegalArgumentException("Not among the answers: " + code);
    }
    return code;
  }

  private static String number(String code, long least, long most) {
    long number = Long.parseLong(code);
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "A number from " + least + " to " + most + ", not " + number);
    }
    return Long.toString(number);
  }

  private static String date(String code) {
    try {
      return LocalDate.parse(code).toString();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("A date is a year, a month and a day", e);
    }
  }

  private static String country(String code) {
    String capitals = code.toUpperCase(Locale.ROOT);
    if (!capitals.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("A country is a code of two letters");
    }
    return capitals;
  }

  private static String district(String name) {
    if (name.length() > CaseFacts.DISTRICT_LENGTH) {
      throw new IllegalArgumentException(
          "A district has at most " + CaseFacts.DISTRICT_LENGTH + " characters");
    }
    return name;
  }

  private static <E extends Enum<E> & FactOption> Map<String, String> keys(
      String prefix, Class<E> type) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      if (!UNKNOWN.equals(constant.code())) {
        keys.put(constant.code(), prefix + "." + constant.name());
      }
    }
    return keys;
  }

  private static Map<String, String> keys(String prefix, String... codes) {
    Map<String, String> keys = new LinkedHashMap<>();
    Arrays.stream(codes)
        .forEach(code -> keys.put(code, prefix + "." + code.toUpperCase(Locale.ROOT)));
    return keys;
  }
}
