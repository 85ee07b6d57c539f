package org.rabta.web.intake;

import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;

/** The person at risk within a report, of whom several parts of the form tell something. */
final class Victims {

  private static final VictimEntry NOBODY =
      new VictimEntry(Situation.UNKNOWN, null, null, Answer.UNKNOWN, null, null);

  private Victims() {}

  /** What the report says about the person; nothing but unknown where it says nothing. */
  static VictimEntry of(ReportContent content) {
    return content.victim() == null ? NOBODY : content.victim();
  }

  /** What is sealed; empty where nothing is. */
  static IdentityEntry identity(VictimEntry victim) {
    return victim.identity() == null ? new IdentityEntry(null, null, null) : victim.identity();
  }

  /** The report with that person; an entry that says nothing becomes none. */
  static ReportContent put(ReportContent content, VictimEntry victim) {
    return new ReportContent(
        content.title(),
        content.summary(),
        content.narrative(),
        content.reporterRole(),
        content.facts(),
        content.advertisement(),
        content.recruiter(),
        victim.saysSomething() ? victim : null);
  }
}
