package org.rabta.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationInDepthTest {

  @Test
  void theDeliveredModelIsSound() {
    Examination examined =
        Examination.atTheDoor(Delivered.bytes(Delivered.as("2027-01-1"))).inDepth();

    assertThat(examined.findings()).isEmpty();
    assertThat(examined.content().orElseThrow().version()).contains("2027-01-1");
  }

  @Test
  void aMissingRuleIsAGap() {
    assertThat(codes(Delivered.model().replaceFirst("(?s)<rule id=\"C-03\">.*?</rule>", "")))
        .containsAnyOf("gap", "trial-failed");
  }

  @Test
  void twoRulesForTheSameFactsAreAnOverlap() {
    assertThat(
            codes(
                Delivered.with(
                    "<inputEntry id=\"V-03_i1\"><text>\"no\"<",
                    "<inputEntry id=\"V-03_i1\"><text>-<")))
        .containsAnyOf("overlap", "trial-failed");
  }

  @Test
  void anExpressionThatDoesNotCompileIsToldWithItsTable() {
    List<Finding> findings =
        examined(
                Delivered.model()
                    .replaceFirst("(?s)(<decision id=\"d_money_paid\".*?<text>)[^<]*", "$1((("))
            .findings();

    assertThat(findings).extracting(Finding::code).containsExactly("does-not-compile");
    assertThat(findings.get(0).arguments().get(0)).contains("Money paid");
  }

  private static List<String> codes(String xml) {
    return examined(xml).findings().stream().map(Finding::code).toList();
  }

  private static Examination examined(String xml) {
    Examination atTheDoor = Examination.atTheDoor(Delivered.bytes(xml));
    assertThat(atTheDoor.findings()).isEmpty();
    return atTheDoor.inDepth();
  }
}
