package org.rabta.service.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.Fact;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.assessment.AssessmentService;
import org.rabta.service.assessment.ConfirmAssessment;
import org.rabta.service.assessment.OverrideAssessment;
import org.rabta.service.assessment.RecordFacts;

/** How a case of the demonstration unfolds, through the same services that people use. */
@Dependent
public class AssessmentPerformance {

  @Inject private AssessmentService assessments;
  @Inject private AssessmentQueries queries;

  /** Records facts, confirms or overrides. */
  void step(Scenes.Step step, String reference) {
    var shown = queries.ofCase(reference);
    var decision = shown.latest().id();
    switch (step.act()) {
      case FACTS -> assessments.record(said(step.said(), reference, decision));
      case CONFIRM ->
          assessments.confirm(new ConfirmAssessment(reference, decision, shown.lastReview()));
      default ->
          assessments.override(
              new OverrideAssessment(
                  reference,
                  decision,
                  shown.lastReview(),
                  step.strand(),
                  step.to(),
                  step.overrideGround(),
                  step.text()));
    }
  }

  private static RecordFacts said(Scenes.NewFacts said, String reference, long decision) {
    return new RecordFacts(
        reference,
        decision,
        answers(said),
        said.source(),
        new Grade(said.reliability(), said.credibility()),
        null,
        null,
        said.correction());
  }

  private static List<RecordFacts.Answered> answers(Scenes.NewFacts said) {
    var facts = CaseFactsJson.read(said.facts()).facts();
    return Stream.of(Fact.values())
        .filter(facts::knows)
        .map(fact -> new RecordFacts.Answered(fact.code(), facts.codes(fact)))
        .toList();
  }
}
