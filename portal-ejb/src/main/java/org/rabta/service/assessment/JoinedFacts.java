package org.rabta.service.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.service.access.CallerHolder;

/** Takes in what a further report says of the facts of a case, beside what others have said. */
@Dependent
public class JoinedFacts {

  @Inject private CallerHolder callers;
  @Inject private Assessments assessments;
  @Inject private Rerouting rerouting;

  /**
   * Each known fact becomes a statement that nobody has graded; the case is assessed anew. A report
   * without facts changes nothing.
   */
  public void take(CaseRecord record, CaseFacts facts, SourceKind source, Instant at) {
    var caller = callers.current();
    var said = Assessments.each(facts, source, caller.name(), caller.unitRef(), at);
    if (!said.isEmpty()) {
      assessments.assess(record, said, at);
      rerouting.settle(record, at);
    }
  }
}
