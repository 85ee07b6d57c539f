package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.acceptance.page.AssessmentPages;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** A case unfolds: facts come in one after the other, and what it is changes with them. */
class AssessmentIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void fromFraudOverSmugglingToTraffickingWithAHandOffOnTheWay() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    AssessmentPages atNccia = new AssessmentPages(nccia, reference);

    takenForMoney(nccia, atNccia);
    assertThat(atNccia.standing()).containsText(nccia.words().of("enum.Strand.FRAUD"));
    smuggled(nccia, atNccia);
    assertThat(atNccia.standing()).containsText(nccia.words().of("enum.Strand.SMUGGLING"));
    assertThat(atNccia.facts()).containsText("B2");
    assertThat(atNccia.reRouting()).containsText(nccia.words().unit("AHTC-LHE"));
    CasePages caseAtNccia = new CasePages(nccia, reference).show();
    assertThat(caseAtNccia.custody()).containsText(nccia.words().unit("CCRC-LHE"));
    nccia.open("/inbox?view=queue");
    assertThat(nccia.row(reference)).isVisible();

    caseAtNccia.propose("He was taken across the border, " + story.mark());
    Seat fia = seats.of("fia.officer");
    CasePages caseAtFia = new CasePages(fia, reference).showReceipt();
    caseAtFia.accept();
    AssessmentPages atFia = new AssessmentPages(fia, reference);
    exploited(atFia);
    assertThat(fia.messages()).containsText(fia.words().pattern("assessment.recorded.done"));
    assertThat(atFia.standing()).containsText(fia.words().of("enum.Strand.TRAFFICKING"));
    assertThat(atFia.assessments()).hasCount(4);
    assertThat(atFia.assessments().nth(2)).containsText(fia.words().of("enum.Strand.FRAUD"));
    atFia.showReview().confirm();
    assertThat(atFia.standing()).containsText(fia.words().of("enum.ReviewKind.CONFIRMED"));

    atNccia.show();
    assertThat(atNccia.assessments()).hasCount(4);
    assertThat(nccia.link("assessment.review.action")).hasCount(0);
  }

  @Test
  void anOverrideNeedsAReasonHoldsAndIsToldToThoseWhoKeepTheRules() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    AssessmentPages pages = new AssessmentPages(nccia, reference);
    takenForMoney(nccia, pages);
    smuggled(nccia, pages);

    pages.showReview().override("FRAUD", "CCRC-LHE", "RULE_DOES_NOT_FIT", "Too short");
    assertThat(nccia.error("field.assessment.reason"))
        .containsText(nccia.words().of("error.assessment.reason-too-short", 20));
    String reason = "The border was never in sight, says " + story.mark();
    pages.override("FRAUD", "CCRC-LHE", "RULE_DOES_NOT_FIT", reason);

    assertThat(pages.standing()).containsText(reason);
    assertThat(pages.standing()).containsText(nccia.words().of("enum.ReviewKind.OVERRIDDEN"));
    assertThat(pages.reRouting()).hasCount(0);
    Seat supervisor = seats.of("nccia.supervisor");
    supervisor.open("/overrides");
    assertThat(supervisor.row(reference)).containsText(reason);
    Seat coordinator = seats.of("national.coordinator");
    coordinator.open("/overrides");
    assertThat(coordinator.row("T-").first()).isVisible();
    assertThat(coordinator.source()).doesNotContain(reference).doesNotContain(story.mark());
  }

  @Test
  void ofTwoTabsTheSecondIsToldAndNothingIsLost() {
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(Story.next());
    AssessmentPages stale = new AssessmentPages(nccia, reference).showRecord();
    Seat colleague = seats.of("nccia.officer2");
    smuggled(colleague, new AssessmentPages(colleague, reference));

    stale.source("VICTIM", "B", "PROBABLY_TRUE").tick("exploitation.LABOUR").save();

    assertThat(nccia.messages()).containsText(nccia.words().pattern("error.record.stale"));
    assertThat(nccia.field("exploitation.LABOUR")).isChecked();
    stale.save();
    assertThat(nccia.messages()).containsText(nccia.words().pattern("assessment.recorded.done"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ENGLISH", "URDU"})
  void factsAreRecordedOnAPhone(String language) {
    Seat nccia = seats.onPhone("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(Story.next());
    nccia.in(language.equals("URDU") ? Words.URDU : Words.ENGLISH);
    AssessmentPages pages = new AssessmentPages(nccia, reference);

    smuggled(nccia, pages);

    assertThat(pages.standing()).containsText(nccia.words().of("enum.Strand.SMUGGLING"));
    assertThat(nccia.sticksOut()).isEmpty();
    pages.showRecord().unfold();
    assertThat(nccia.sticksOut()).isEmpty();
    pages.showReview();
    assertThat(nccia.sticksOut()).isEmpty();
  }

  /** Money was taken online and nobody travelled. */
  private static void takenForMoney(Seat seat, AssessmentPages pages) {
    pages.showRecord().unfold().source("FAMILY", "F", "CANNOT_BE_JUDGED");
    pages.tick("channel.FACEBOOK").tick("payment.EASYPAISA").tick("exploitation.NONE");
    pages.choose("fact.border_crossed", "border.NO");
    pages.choose("fact.coercion_or_confinement", "enum.Answer.NO");
    pages.choose("fact.irregular_entry_facilitated", "enum.Answer.NO");
    seat.field("fact.recruitment_district").selectOption("Lahore");
    pages.save();
    assertThat(seat.messages()).containsText(seat.words().pattern("assessment.recorded.done"));
  }

  private static void smuggled(Seat seat, AssessmentPages pages) {
    pages.showRecord().unfold().source("MISSION", "B", "PROBABLY_TRUE");
    pages.choose("fact.border_crossed", "border.YES");
    pages.choose("fact.irregular_entry_facilitated", "enum.Answer.YES");
    seat.field("fact.recruitment_district").selectOption("Lahore");
    pages.save();
    assertThat(seat.messages()).containsText(seat.words().pattern("assessment.recorded.done"));
  }

  private static void exploited(AssessmentPages pages) {
    pages.showRecord().unfold().source("VICTIM", "B", "PROBABLY_TRUE");
    pages.tick("exploitation.LABOUR");
    pages.choose("fact.coercion_or_confinement", "enum.Answer.YES");
    pages.save();
  }
}
