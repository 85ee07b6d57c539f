package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.intake.ReportContent;
import org.rabta.web.intake.ReadBack.Line;
import org.rabta.web.language.Languages;

class ReadBackTest {

  @Test
  void everythingThatWasTypedIsReadBack() throws Exception {
    assertThat(lines(Reports.full()))
        .extracting(Line::text)
        .contains(
            "Drivers sent to tend camels",
            "Two men were promised work as drivers.",
            "He said:\nthe passport was taken at the airport.",
            "https://example.com/jobs",
            "Demo-Agent",
            "0000/LHR",
            "300 km from Riyadh",
            "A co-worker, after nine in the evening",
            "Demo-Person");
  }

  @Test
  void answersAreReadBackInWords() throws Exception {
    assertThat(lines(Reports.full()))
        .extracting(Line::text)
        .contains(
            "Family of the person",
            "Still held",
            "Saudi Arabia",
            "Labour exploitation, Debt bondage",
            "PKR 450,000",
            "Gujranwala");
  }

  @Test
  void onlyWhatTellsWhoSomebodyIsCountsAsSealed() throws Exception {
    assertThat(lines(Reports.full()))
        .filteredOn(Line::sealed)
        .extracting(Line::text)
        .containsExactly("Demo-Person", "+966 50 0000000", "AB0000000");
  }

  @Test
  void whatFollowsFromOtherAnswersSaysSo() throws Exception {
    ReportForm form = Reports.formOf(ReportContent.empty());
    form.getWhereabouts().setSituation("HELD");
    ReportContent held = form.write(ReportContent.empty(), Flow.REPORT.getSteps().get(3));

    assertThat(lines(held))
        .filteredOn(Line::follows)
        .extracting(Line::label, Line::text)
        .containsExactlyInAnyOrder(
            tuple("Force or confinement", "Yes"), tuple("Death, missing person or danger", "Yes"));
  }

  @Test
  void whatNobodySaidHasNoText() throws Exception {
    assertThat(lines(ReportContent.empty())).isNotEmpty().allMatch(line -> line.text() == null);
  }

  private static List<Line> lines(ReportContent content) throws Exception {
    ReadBack readBack = Wired.bean(ReadBack.class, Languages.ENGLISH);
    List<Line> lines = new ArrayList<>();
    for (Step step : Flow.REPORT.getSteps()) {
      lines.addAll(
          readBack.lines(Reports.formOf(content), step, Deductions.drawn(content).facts()));
    }
    return lines;
  }
}
