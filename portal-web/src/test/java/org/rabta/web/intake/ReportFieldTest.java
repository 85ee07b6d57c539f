package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.typology.Fact;
import org.rabta.web.language.Bundles;
import org.rabta.web.language.Languages;

class ReportFieldTest {

  private static final List<Step> DESK = Flow.REPORT.getSteps();

  @Test
  void aFullReportHasNothingAgainstIt() {
    assertThat(Problem.beforeOpening(Reports.formOf(Reports.full()), DESK)).isEmpty();
  }

  @Test
  void anEmptyReportLacksItsTitleAndItsNarrative() {
    ReportForm form = Reports.formOf(ReportContent.empty());

    assertThat(Problem.beforeOpening(form, DESK))
        .extracting(Problem::field)
        .containsExactly(ReportField.TITLE, ReportField.NARRATIVE);
  }

  @Test
  void nothingIsMissingWhileTheReportIsBeingWritten() {
    ReportForm form = Reports.formOf(ReportContent.empty());

    assertThat(DESK).allSatisfy(step -> assertThat(Problem.onStep(form, step)).isEmpty());
  }

  @Test
  void anAdvertisementNeedsAPlatform() {
    ReportForm form = Reports.formOf(Reports.full());
    form.getAdvert().setPlatform(null);

    assertThat(Problem.beforeOpening(form, DESK))
        .extracting(Problem::field)
        .containsExactly(ReportField.PLATFORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "ftp://example.com/a", "not an address"})
  void anAddressThatIsNoneIsToldBesideItsField(String url) {
    ReportForm form = Reports.formOf(Reports.full());
    form.getAdvert().setUrl(url);

    assertThat(Problem.onStep(form, DESK.get(1)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(ReportField.URL);
              assertThat(problem.violation().code()).isEqualTo("advert.url-malformed");
            });
  }

  @Test
  void tooMuchTextAndTextThatTurnsRoundAreTold() {
    ReportForm form = Reports.formOf(Reports.full());
    form.getStory().setTitle("x".repeat(161));
    form.getStory().setSummary("licence \u202E0042");

    assertThat(Problem.onStep(form, DESK.get(0)))
        .extracting(problem -> problem.violation().code())
        .containsExactly("text.too-long", "text.control-characters");
  }

  @ParameterizedTest
  @CsvSource({
    "450000, 450000",
    "'4,50,000', 450000",
    "'۴۵۰۰۰۰', 450000",
    "'4 lakh',",
    "-5,",
    "9999999999999,"
  })
  void anAmountIsWholeRupeesOrToldBesideItsField(String typed, Long rupees) {
    ReportForm form = Reports.formOf(ReportContent.empty());
    form.fact(Fact.AMOUNT_PKR).setAmount(typed);
    Step journey = DESK.get(2);

    assertThat(form.write(ReportContent.empty(), journey).facts().amountPkr()).isEqualTo(rupees);
    assertThat(Problem.onStep(form, journey)).hasSize(rupees == null ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(ReportField.class)
  void aRefusalOfTheDomainFindsItsField(ReportField field) {
    BusinessRuleViolation refused = new BusinessRuleViolation("text.too-long", field.field(), 10);

    assertThat(ReportField.of(refused)).contains(field);
    assertThat(Bundles.find(Languages.ENGLISH, "field." + field.field())).isPresent();
  }

  @Test
  void aRefusalThatNamesNoFieldBelongsToThePage() {
    assertThat(ReportField.of(new BusinessRuleViolation("draft.already-opened", "RBT-2026-000001")))
        .isEmpty();
    assertThat(ReportField.of(new BusinessRuleViolation("record.none"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ReportField.class)
  void everyFieldIsOnOneStepOfTheDesk(ReportField field) {
    List<Step> on = DESK.stream().filter(field::isOn).toList();

    assertThat(on).hasSize(1);
    assertThat(DESK.get(Flow.REPORT.stepOf(field) - 1)).isEqualTo(on.get(0));
  }
}
