package org.rabta.service.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.Replacement;
import org.rabta.domain.assessment.Statement;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.access.CallerHolder;

/** Makes statements of what an officer wants to record, and checks what that presupposes. */
@Dependent
public class NewStatements {

  @Inject private CallerHolder callers;

  /**
   * The statements that are asked for.
   *
   * @throws BusinessRuleViolation {@code assessment.nothing-said}, {@code
   *     assessment.source-missing}, {@code assessment.day-in-future}, {@code
   *     assessment.days-reversed}, {@code assessment.no-such-answer}, {@code
   *     assessment.unknown-corrects-only}
   */
  List<Statement> of(RecordFacts asked, CaseRecord record, Instant now) {
    if (asked.answers().isEmpty()) {
      throw new BusinessRuleViolation("assessment.nothing-said");
    }
    if (asked.source() == null) {
      throw new BusinessRuleViolation("assessment.source-missing");
    }
    requireDays(asked, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    var added = new ArrayList<Statement>();
    asked.answers().forEach(answer -> added.add(statement(asked, answer, record, now)));
    return added;
  }

  private static void requireDays(RecordFacts asked, LocalDate today) {
    var since = asked.since() == null ? today : asked.since();
    if (since.isAfter(today) || (asked.until() != null && asked.until().isAfter(today))) {
      throw new BusinessRuleViolation("assessment.day-in-future");
    }
    if (asked.until() != null && asked.until().isBefore(since)) {
      throw new BusinessRuleViolation("assessment.days-reversed");
    }
  }

  private Statement statement(
      RecordFacts asked, RecordFacts.Answered answer, CaseRecord record, Instant now) {
    var fact =
        Fact.ofCode(answer.fact())
            .orElseThrow(() -> new BusinessRuleViolation("assessment.no-such-answer"));
    return new Statement(
        fact,
        codes(fact, answer.codes(), asked.correction()),
        asked.source(),
        asked.grade() == null ? Grade.NOT_JUDGED : asked.grade(),
        asked.since() == null ? LocalDate.ofInstant(now, WorkingCalendar.ZONE) : asked.since(),
        asked.until(),
        replaces(asked.correction(), record),
        callers.current().name(),
        callers.current().unitRef(),
        now);
  }

  /** The unit in custody answers for the case, so it may correct what others recorded. */
  private Replacement replaces(boolean correction, CaseRecord record) {
    if (!correction) {
      return Replacement.NOTHING;
    }
    return callers.current().actsFor(record.custody()) ? Replacement.ALL : Replacement.OWN_UNIT;
  }

  private static List<String> codes(Fact fact, List<String> said, boolean correction) {
    List<String> codes;
    try {
      codes = CaseFacts.builder().set(fact, said).build().codes(fact);
    } catch (IllegalArgumentException e) {
      throw new BusinessRuleViolation("assessment.no-such-answer");
    }
    if (codes.isEmpty() && !correction) {
      throw new BusinessRuleViolation("assessment.unknown-corrects-only");
    }
    return codes;
  }
}
