package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

class ReportFormTest {

  @Test
  void everyAnswerOfTheDeskComesBackAsItWasGiven() {
    ReportForm form = Reports.formOf(Reports.full());

    assertThat(writtenBy(form, Flow.REPORT)).isEqualTo(Reports.full());
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void anUntouchedFormLeavesAnEmptyReportEmpty(Flow flow) {
    ReportForm form = new ReportForm();
    form.read(ReportContent.empty(), flow);

    assertThat(writtenBy(form, flow)).isEqualTo(ReportContent.empty());
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void aStepLeavesAloneWhatIsNotOnIt(Flow flow) {
    ReportForm untouched = new ReportForm();
    untouched.read(ReportContent.empty(), flow);
    Step last = flow.getSteps().get(flow.getSteps().size() - 1);

    ReportContent written = untouched.write(Reports.full(), last);

    assertThat(written.facts()).isEqualTo(Reports.full().facts());
    assertThat(written.advertisement()).isEqualTo(Reports.full().advertisement());
    assertThat(written.recruiter()).isEqualTo(Reports.full().recruiter());
    assertThat(written.victim().situation()).isEqualTo(Reports.full().victim().situation());
  }

  @Test
  void noQuestionHasAnAnswerBeforeSomebodyGivesOne() {
    ReportForm form = Reports.formOf(ReportContent.empty());

    assertThat(form.getFacts().values())
        .isNotEmpty()
        .allSatisfy(
            answer -> {
              assertThat(answer.getAnswer()).isNull();
              assertThat(answer.getChoice()).isNull();
              assertThat(answer.getCodes()).isEmpty();
            });
    assertThat(form.getStory().getReporterRole()).isNull();
    assertThat(form.getWhereabouts().getSituation()).isNull();
  }

  @Test
  void onceAStepWasAnsweredWhatIsUnknownReadsAsNotKnown() {
    CaseFacts facts = CaseFacts.builder().passportWithheld(Answer.YES).build();
    ReportForm form = Reports.formOf(Deductions.withFacts(ReportContent.empty(), facts));

    assertThat(form.fact(Fact.CONTRACT_SWITCHED).getAnswer()).isEqualTo(Answer.UNKNOWN);
    assertThat(form.fact(Fact.VISA_TYPE).getChoice()).isEqualTo("unknown");
    assertThat(form.fact(Fact.VICTIM_MINOR).getAnswer()).as("another step").isNull();
  }

  @Test
  void notKnownIsAnAnswerThatTheFormShowsAgain() {
    FactAnswer answer = FactAnswer.of(Fact.PASSPORT_WITHHELD, CaseFacts.unknown(), false);

    answer.setAnswer(Answer.UNKNOWN);

    assertThat(answer.getAnswer()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void theCountryOfThePersonIsAFactToo() {
    ReportForm form = Reports.formOf(ReportContent.empty());
    form.getWhereabouts().setCountry("OM");
    form.fact(Fact.VICTIM_MINOR).setAnswer(Answer.YES);

    ReportContent written = form.write(ReportContent.empty(), Flow.REPORT.getSteps().get(3));

    assertThat(written.facts().victimCountry()).isEqualTo("OM");
    assertThat(written.victim().minor()).isEqualTo(Answer.YES);
  }

  @Test
  void aFormSurvivesTheMoveToAnotherNode() throws Exception {
    ReportForm form = Reports.formOf(Reports.full());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(form);
    }

    ReportForm moved;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      moved = (ReportForm) in.readObject();
    }

    assertThat(writtenBy(moved, Flow.REPORT)).isEqualTo(Reports.full());
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void noQuestionIsAskedTwice(Flow flow) {
    List<Fact> asked = flow.getSteps().stream().flatMap(step -> step.facts().stream()).toList();

    assertThat(asked).doesNotHaveDuplicates();
  }

  @Test
  void theDeskAsksForEveryFactThatNoOtherFieldAnswers() {
    assertThat(
            Flow.REPORT.getSteps().stream()
                .flatMap(step -> step.facts().stream())
                .sorted()
                .toList())
        .containsExactlyElementsOf(
            Stream.of(Fact.values())
                .filter(
                    fact ->
                        fact != Fact.CONTACT_IDENTIFIERS_PRESENT
                            && fact != Fact.VICTIM_LOCATION_COUNTRY
                            && fact != Fact.REPORTER_ROLE)
                .toList());
  }

  @Test
  void onlyTheLastStepOfTheDeskHasNothingToKeep() {
    assertThat(Flow.REPORT.getSteps())
        .filteredOn(step -> !step.asksSomething())
        .extracting(Step::code)
        .containsExactly("CHECK");
    assertThat(Flow.ABROAD.getSteps()).allMatch(Step::asksSomething);
  }

  private static ReportContent writtenBy(ReportForm form, Flow flow) {
    ReportContent written = ReportContent.empty();
    for (Step step : flow.getSteps()) {
      written = form.write(written, step);
    }
    return written;
  }
}
