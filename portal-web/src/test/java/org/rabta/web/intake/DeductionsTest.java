package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

class DeductionsTest {

  @Test
  void aPersonWhoIsHeldIsConfinedAndInDanger() {
    CaseFacts facts = Deductions.drawn(of(Situation.HELD, CaseFacts.unknown())).facts();

    assertThat(facts.answer(Fact.COERCION_OR_CONFINEMENT)).isEqualTo(Answer.YES);
    assertThat(facts.answer(Fact.DEATHS_OR_DANGER)).isEqualTo(Answer.YES);
  }

  @Test
  void aMissingPersonIsInDangerAndNothingElseFollows() {
    CaseFacts facts = Deductions.drawn(of(Situation.MISSING, CaseFacts.unknown())).facts();

    assertThat(facts.answer(Fact.DEATHS_OR_DANGER)).isEqualTo(Answer.YES);
    assertThat(facts.answer(Fact.COERCION_OR_CONFINEMENT)).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void anAnswerThatWasGivenStands() {
    CaseFacts answered = CaseFacts.builder().deathsOrDanger(Answer.NO).build();

    assertThat(Deductions.drawn(of(Situation.HELD, answered)).facts().answer(Fact.DEATHS_OR_DANGER))
        .isEqualTo(Answer.NO);
  }

  @Test
  void aPhoneAndALicenceOfTheRecruiterAnswerTwoQuestions() {
    CaseFacts facts = Deductions.drawn(of(Situation.UNKNOWN, CaseFacts.unknown())).facts();

    assertThat(facts.answer(Fact.CONTACT_IDENTIFIERS_PRESENT)).isEqualTo(Answer.YES);
    assertThat(facts.answer(Fact.OEP_LICENCE_MENTIONED)).isEqualTo(Answer.YES);
  }

  @Test
  void whoReportsIsAFactToo() {
    ReportContent told =
        new ReportContent(
            null, null, null, ReporterRole.AIRPORT, CaseFacts.unknown(), null, null, null);

    assertThat(Deductions.drawn(told).facts().codes(Fact.REPORTER_ROLE)).containsExactly("airport");
  }

  @Test
  void nothingFollowsFromNothing() {
    assertThat(Deductions.drawn(ReportContent.empty())).isEqualTo(ReportContent.empty());
  }

  private static ReportContent of(Situation situation, CaseFacts facts) {
    return new ReportContent(
        null,
        null,
        null,
        ReporterRole.UNKNOWN,
        facts,
        null,
        new RecruiterEntry(null, "+92 300 0000000", "0000/LHR"),
        new VictimEntry(situation, "SA", null, Answer.UNKNOWN, null, null));
  }
}
