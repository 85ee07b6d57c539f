package org.rabta.domain.typology;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFacts.Builder;

/**
 * How a fact is read from, and written to, case facts as codes.
 *
 * @param kind what sort of answer the fact takes
 * @param messageKeys the message key of each option, by its code, in order
 * @param read the codes that some facts hold; empty for unknown
 * @param write sets the codes; none for unknown
 */
public record FactField(
    Kind kind,
    Map<String, String> messageKeys,
    Function<CaseFacts, List<String>> read,
    BiConsumer<Builder, List<String>> write) {

  private static final String UNKNOWN = "unknown";

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
    /** A country code of two letters. */
    COUNTRY,
    /** A district of Pakistan by name. */
    DISTRICT
  }

  /** The codes of the options, in order, without "unknown". */
  List<String> options() {
    return List.copyOf(messageKeys.keySet());
  }

  static FactField answer(Function<CaseFacts, Answer> get, BiConsumer<Builder, Answer> set) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("yes", "answer.YES");
    keys.put("no", "answer.NO");
    return new FactField(
        Kind.ANSWER,
        keys,
        facts ->
            switch (get.apply(facts)) {
              case YES -> List.of("yes");
              case NO -> List.of("no");
              case UNKNOWN -> List.of();
            },
        (builder, codes) -> set.accept(builder, answerOf(single(codes))));
  }

  static <E extends Enum<E> & FactOption> FactField choice(
      String prefix, Class<E> type, Function<CaseFacts, E> get, BiConsumer<Builder, E> set) {
    return new FactField(
        Kind.CHOICE,
        keys(prefix, type),
        facts -> {
          String code = get.apply(facts).code();
          return UNKNOWN.equals(code) ? List.of() : List.of(code);
        },
        (builder, codes) ->
            set.accept(builder, codes.isEmpty() ? null : constant(type, single(codes))));
  }

  static <E extends Enum<E> & FactOption> FactField several(
      String prefix,
      Class<E> type,
      Function<CaseFacts, ? extends Collection<E>> get,
      BiConsumer<Builder, Collection<E>> set) {
    return new FactField(
        Kind.SEVERAL,
        keys(prefix, type),
        facts -> get.apply(facts).stream().map(FactOption::code).toList(),
        (builder, codes) ->
            set.accept(builder, codes.stream().map(code -> constant(type, code)).toList()));
  }

  static FactField text(
      Kind kind, Function<CaseFacts, String> get, BiConsumer<Builder, String> set) {
    return new FactField(
        kind,
        Map.of(),
        facts -> get.apply(facts) == null ? List.of() : List.of(get.apply(facts)),
        (builder, codes) -> set.accept(builder, single(codes)));
  }

  static FactField amount(Function<CaseFacts, Long> get, BiConsumer<Builder, Long> set) {
    return new FactField(
        Kind.AMOUNT,
        Map.of(),
        facts -> get.apply(facts) == null ? List.of() : List.of(get.apply(facts).toString()),
        (builder, codes) ->
            set.accept(builder, codes.isEmpty() ? null : Long.valueOf(single(codes))));
  }

  private static Answer answerOf(String code) {
    if (code == null) {
      return Answer.UNKNOWN;
    }
    return switch (code) {
      case "yes" -> Answer.YES;
      case "no" -> Answer.NO;
      default -> throw new IllegalArgumentException("Neither yes nor no: " + code);
    };
  }

  private static String single(List<String> codes) {
    if (codes.size() > 1) {
      throw new IllegalArgumentException("One answer at most: " + codes);
    }
    return codes.isEmpty() ? null : codes.get(0);
  }

  private static <E extends Enum<E> & FactOption> E constant(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not among the answers: " + code));
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
}
