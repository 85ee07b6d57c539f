package org.rabta.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.assessment.Belief;
import org.rabta.domain.assessment.Beliefs;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.Statement;
import org.rabta.domain.typology.Fact;
import org.rabta.service.assessment.AssessmentView;
import org.rabta.web.assessment.FactLine.Said;
import org.rabta.web.caserecord.FactWords;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;
import org.rabta.web.language.Names;

/** Facts, statements and assessments in the language of this request. */
@Named("assessmentWords")
@RequestScoped
public class AssessmentWords {

  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Moments moments;
  @Inject private FactWords facts;

  /** What is believed, in the order of the facts. */
  public List<FactLine> lines(Beliefs beliefs) {
    return beliefs.all().stream().map(this::line).toList();
  }

  /** Names of the facts that nothing is known about. */
  public List<String> unknown(Beliefs beliefs) {
    return Stream.of(Fact.values())
        .filter(fact -> beliefs.about(fact).isEmpty())
        .map(fact -> facts.name(fact.code()))
        .toList();
  }

  /** What is believed about one fact; "not known" where nothing is. */
  public String now(Beliefs beliefs, String code) {
    return Fact.ofCode(code)
        .flatMap(beliefs::about)
        .map(belief -> said(code, belief.codes()))
        .orElseGet(() -> said(code, List.of()));
  }

  /** What changed with an assessment. */
  public List<ChangeLine> changes(AssessmentView assessment) {
    return assessment.changes().stream()
        .map(
            c ->
                new ChangeLine(
                    facts.name(c.fact()), said(c.fact(), c.before()), said(c.fact(), c.after())))
        .toList();
  }

  /** Where the statements recorded with an assessment come from. */
  public String sources(AssessmentView assessment) {
    return joined(assessment.said().stream().map(s -> names.of(s.source())).distinct().toList());
  }

  /** The answer to a fact; "not known" where there is none. */
  public String said(String fact, List<String> codes) {
    return codes.isEmpty() ? words.get("enum.Answer.UNKNOWN") : facts.answers(fact, codes);
  }

  private FactLine line(Belief belief) {
    return new FactLine(
        facts.name(belief.fact().code()),
        facts.answers(belief.fact().code(), belief.codes()),
        belief.contested(),
        belief.isDoubtful(),
        said(belief.inForce()),
        said(belief.against()));
  }

  private List<Said> said(Collection<Statement> statements) {
    return statements.stream()
        .map(
            s ->
                new Said(
                    said(s.fact().code(), s.codes()),
                    names.of(s.source()),
                    s.grade().equals(Grade.NOT_JUDGED) ? null : s.grade().toString(),
                    grade(s.grade()),
                    days(s),
                    s.recordedBy(),
                    s.recordedUnit(),
                    s.recordedAt()))
        .toList();
  }

  private String grade(Grade grade) {
    return grade.equals(Grade.NOT_JUDGED)
        ? words.get("assessment.grade.not-judged")
        : words.say(
            "assessment.grade.words", names.of(grade.reliability()), names.of(grade.credibility()));
  }

  private String days(Statement statement) {
    var since = moments.date(statement.validFrom());
    return statement.validTo() == null
        ? words.say("assessment.days.since", since)
        : words.say("assessment.days.until", since, moments.date(statement.validTo()));
  }

  private String joined(List<String> texts) {
    return texts.stream().collect(Collectors.joining(words.get("intake.list.comma")));
  }
}
