package org.rabta.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.domain.typology.Fact;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.assessment.AssessmentService;
import org.rabta.service.assessment.AssessmentsOfCase;
import org.rabta.service.assessment.RecordFacts;
import org.rabta.service.assessment.RecordFacts.Answered;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.intake.FactAnswer;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;

/**
 * Records facts on a case. The questions begin without an answer, whatever is on record: what is
 * answered is said anew by the source named, what is left alone is not touched.
 */
@Named("factsPage")
@ViewScoped
public class FactsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> FIELDS =
      Map.of(
          "assessment.source-missing", "facts:source",
          "assessment.day-in-future", "facts:since",
          "assessment.days-reversed", "facts:until");

  @Inject private CaseInHand hand;
  @Inject private AssessmentQueries queries;
  @Inject private AssessmentService assessments;
  @Inject private Acts acts;
  @Inject private Messages words;
  @Inject private Clock clock;

  private final Map<String, FactAnswer> facts = new LinkedHashMap<>();
  private final List<String> next = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final SourceForm source = new SourceForm();
  private boolean offered;
  private long shown;

  /** Reads before the page is made; the questions that tell most come first. */
  public void load() {
    hand.load();
    var ofCase = queries.ofCase(hand.getRef());
    remember(ofCase);
    Stream.concat(
            ofCase.latest().decision().askNext().stream(),
            ofCase.beliefs().doubtful().stream().map(Fact::code))
        .distinct()
        .filter(code -> Fact.ofCode(code).isPresent())
        .forEach(next::add);
    for (var fact : Fact.values()) {
      facts.put(fact.code(), FactAnswer.blank(fact));
      if (!next.contains(fact.code())) {
        others.add(fact.code());
      }
    }
    source.setSince(LocalDate.ofInstant(clock.instant(), Moments.ZONE).toString());
  }

  /** Records what was answered and goes to the facts of the case. */
  public void save() {
    if (isReadable()) {
      acts.perform(this::record, "assessment.recorded.done", hand.part("facts"), FIELDS);
    }
  }

  private void record() {
    try {
      assessments.record(
          new RecordFacts(
              hand.getRef(),
              shown,
              answered(),
              source.getSource(),
              source.grade(),
              source.sinceDay(),
              source.untilDay(),
              source.isCorrection()));
    } catch (StaleRecord stale) {
      remember(queries.ofCase(hand.getRef()));
      throw stale;
    }
  }

  /** After a refusal the page shows the assessment as it is now. */
  private void remember(AssessmentsOfCase ofCase) {
    offered = ofCase.mayRecord();
    shown = ofCase.latest().id();
  }

  private List<Answered> answered() {
    var answers = new ArrayList<Answered>();
    facts.forEach(
        (code, answer) ->
            answer.given().ifPresent(codes -> answers.add(new Answered(code, codes))));
    return answers;
  }

  private boolean isReadable() {
    var readable = source.isReadable(words);
    for (var answer : facts.values()) {
      if (!answer.isReadable()) {
        var field = answer.getFact() == Fact.AMOUNT_PKR ? "facts:amount" : "facts:persons";
        FieldRefusals.beside(field, words.say("error.report.amount-malformed", ""));
        readable = false;
      }
    }
    return readable;
  }

  /** What was answered, by the codes of the facts. */
  public Map<String, FactAnswer> getFacts() {
    return facts;
  }

  /** Facts to ask for first: unknown and telling, or known and doubtful. */
  public List<String> getNext() {
    return next;
  }

  /** All other facts. */
  public List<String> getOthers() {
    return others;
  }

  public SourceForm getSource() {
    return source;
  }

  /** Whether the caller may record facts on this case. */
  public boolean isOffered() {
    return offered;
  }
}
