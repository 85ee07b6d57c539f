package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.web.language.Districts;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;

/** Facts and their answers in the language of this request. */
@Named("factWords")
@RequestScoped
public class FactWords {

  @Inject private Messages words;
  @Inject private Language language;
  @Inject private Districts districts;

  /**
   * A fact of a case.
   *
   * @param name what it is about
   * @param answer the answer in words; null where nobody knows
   */
  public record Answered(String name, String answer) {}

  /** The facts that have an answer or carry the decision, in their order. */
  public List<Answered> all(CaseFacts facts) {
    return Stream.of(Fact.values())
        .filter(fact -> facts.knows(fact) || !fact.refines())
        .map(fact -> new Answered(name(fact.code()), answer(fact, fact.codes(facts))))
        .toList();
  }

  /** The facts that have an answer. */
  public List<Answered> known(CaseFacts facts) {
    return all(facts).stream().filter(fact -> fact.answer() != null).toList();
  }

  /** What a fact is about, in a few words. */
  public String name(String code) {
    return words.get("fact." + code + ".short");
  }

  /** One answer to a fact, by its codes in the stored form. */
  public String answer(String fact, String option) {
    return Fact.ofCode(fact).map(known -> answer(known, List.of(option))).orElse(option);
  }

  /** The whole answer to a fact, by its codes; the codes for a fact that is no longer asked. */
  public String answers(String fact, List<String> options) {
    return Fact.ofCode(fact)
        .map(known -> answer(known, options))
        .orElseGet(() -> String.join(", ", options));
  }

  /** Where an advertisement appeared: a channel in words, or the text as it was typed. */
  public String channel(String platform) {
    return Fact.CHANNELS.messageKey(platform).map(words::get).orElse(platform);
  }

  /** The name of a country by its code of two letters; empty for null. */
  public String country(String code) {
    return code == null
        ? ""
        : new Locale.Builder().setRegion(code).build().getDisplayCountry(language.getLocale());
  }

  private String answer(Fact fact, List<String> options) {
    if (options.isEmpty()) {
      return null;
    }
    var comma = language.isUrdu() ? "، " : ", ";
    return options.stream().map(option -> word(fact, option)).collect(Collectors.joining(comma));
  }

  private String word(Fact fact, String option) {
    Optional<String> key = fact.messageKey(option);
    if (key.isPresent()) {
      return words.get(key.get());
    }
    return switch (fact.kind()) {
      case COUNTRY -> country(option);
      case DISTRICT -> districts.name(option);
      case AMOUNT -> NumberFormat.getIntegerInstance(Locale.ENGLISH).format(Long.parseLong(option));
      default -> option;
    };
  }
}
