package org.rabta.service.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.service.usecase.OnCase;

/**
 * Records new or corrected facts from one source.
 *
 * @param reference the case
 * @param shownDecision key of the assessment that the page showed
 * @param answers the answers; at least one
 * @param source who said it
 * @param grade how sure; null means that nobody judged it
 * @param since first day they are said to hold; not in the future; null means today
 * @param until last day; null while they hold
 * @param correction whether they take the place of what was recorded on these facts: of everything
 *     if the caller's unit is in custody, else of what it recorded itself
 */
public record RecordFacts(
    String reference,
    long shownDecision,
    List<Answered> answers,
    SourceKind source,
    Grade grade,
    LocalDate since,
    LocalDate until,
    boolean correction)
    implements OnCase {

  /**
   * The answer to one fact.
   *
   * @param fact code of the fact
   * @param codes the answer in the stored form; empty says that nobody knows, in corrections only
   */
  public record Answered(String fact, List<String> codes) implements Serializable {

    public Answered {
      codes = List.copyOf(codes);
    }
  }
}
