package org.rabta.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField.Kind;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;
import org.rabta.web.part.RadioOption;

/** The words of questions and answers. */
@Named("answerWords")
@RequestScoped
public class AnswerWords {

  /** Up to here the answers stand side by side; longer lists are chosen from. */
  private static final int SIDE_BY_SIDE = 3;

  private static final String UNKNOWN = "unknown";

  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Places places;

  /** How a question is shown: the kind of its fact, or RADIOS for a short list of answers. */
  public String shape(String code) {
    Fact fact = fact(code);
    boolean few = fact.kind() == Kind.CHOICE && fact.options().size() <= SIDE_BY_SIDE;
    return few ? "RADIOS" : fact.kind().name();
  }

  /** The answers of a question that takes several. */
  public List<SelectItem> several(String code) {
    return fact(code).options().stream()
        .map(option -> new SelectItem(option, option(fact(code), option)))
        .toList();
  }

  /** The answers of a question that takes one, "not known" last. */
  public List<SelectItem> choices(String code) {
    List<SelectItem> items = new ArrayList<>(several(code));
    items.add(new SelectItem(UNKNOWN, words.get("answer.UNKNOWN")));
    return items;
  }

  /** The same answers side by side. */
  public List<RadioOption> radios(String code) {
    return choices(code).stream()
        .map(item -> new RadioOption(item.getValue().toString(), item.getLabel(), null))
        .toList();
  }

  /** Where a person can be, with what follows from it. */
  public List<RadioOption> getSituations() {
    return Arrays.stream(Situation.values())
        .map(
            situation -> {
              String key = "intake.situation." + situation.name();
              String note = words.containsKey(key) ? words.get(key) : null;
              return new RadioOption(situation.name(), names.of(situation), note);
            })
        .toList();
  }

  public List<SelectItem> getReporterRoles() {
    return Arrays.stream(ReporterRole.values())
        .map(role -> new SelectItem(role.name(), names.of(role)))
        .toList();
  }

  /** What those facts say on one question; nothing where they do not know it. */
  String said(Fact fact, CaseFacts facts) {
    return fact.codes(facts).stream()
        .map(code -> option(fact, code))
        .collect(Collectors.joining(words.get("intake.list.comma")));
  }

  private String option(Fact fact, String code) {
    return switch (fact.kind()) {
      case DISTRICT -> places.district(code);
      case COUNTRY -> places.country(code);
      case AMOUNT -> words.say("intake.amount", Long.valueOf(code));
      default -> fact.messageKey(code).map(words::get).orElse(code);
    };
  }

  private static Fact fact(String code) {
    return Fact.ofCode(code).orElseThrow(() -> new IllegalArgumentException(code));
  }
}
