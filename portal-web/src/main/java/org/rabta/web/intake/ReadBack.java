package org.rabta.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;

/** Reads a report back to the person who took it down, before a case is opened from it. */
@Named("readBack")
@RequestScoped
public class ReadBack {

  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Places places;
  @Inject private AnswerWords answers;

  /**
   * One line.
   *
   * @param label what it is about
   * @param text what was said; null if nothing was
   * @param typed whether it was typed, in whichever language
   * @param sealed whether it is sealed once the case is open
   * @param follows whether nobody said it and it follows from other answers
   */
  public record Line(String label, String text, boolean typed, boolean sealed, boolean follows) {}

  /**
   * What was said on one step.
   *
   * @param drawn the facts of the whole report, with those that follow from other answers
   */
  public List<Line> lines(ReportForm form, Step step, CaseFacts drawn) {
    List<Line> lines = new ArrayList<>();
    for (ReportField field : ReportField.values()) {
      if (field.isOn(step) && !field.isFact()) {
        lines.add(typed(field, form));
      }
    }
    if (step.parts().contains(Part.STORY)) {
      lines.add(role(form.getStory().getReporterRole()));
    }
    if (step.parts().contains(Part.WHEREABOUTS)) {
      lines.add(0, situation(form.getWhereabouts().getSituation()));
      lines.add(1, country(form.getWhereabouts().getCountry()));
    }
    step.facts().stream()
        .filter(fact -> drawn.knows(fact) || !step.folded().contains(fact))
        .forEach(fact -> lines.add(fact(form, fact, drawn)));
    return lines;
  }

  private Line typed(ReportField field, ReportForm form) {
    return new Line(
        words.get("field." + field.field()),
        FormPart.typed(field.typed(form)),
        true,
        field.isSealed(),
        false);
  }

  private Line fact(ReportForm form, Fact fact, CaseFacts drawn) {
    CaseFacts.Builder alone = CaseFacts.builder();
    form.fact(fact).write(alone);
    String text = drawn.knows(fact) ? answers.said(fact, drawn) : null;
    boolean follows = text != null && !alone.build().knows(fact);
    return new Line(words.get("fact." + fact.code() + ".short"), text, false, false, follows);
  }

  private Line role(String name) {
    boolean known = name != null && ReporterRole.valueOf(name) != ReporterRole.UNKNOWN;
    return chosen("intake.reporter.short", known ? names.of(ReporterRole.valueOf(name)) : null);
  }

  private Line situation(String name) {
    boolean known = name != null && Situation.valueOf(name) != Situation.UNKNOWN;
    return chosen("intake.situation.short", known ? names.of(Situation.valueOf(name)) : null);
  }

  private Line country(String code) {
    return chosen("field.victim.country", code == null ? null : places.country(code));
  }

  private Line chosen(String key, String text) {
    return new Line(words.get(key), text, false, false, false);
  }
}
