package org.rabta.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.rulebook.RuleChange.Cell;
import org.rabta.domain.rulebook.RuleChange.Kind;

class ComparisonTest {

  private static final ModelContent INFORCE = Examination.contentOf(Delivered.model());

  @Test
  void aModelDoesNotDifferFromItself() {
    assertThat(Comparison.between(INFORCE, INFORCE)).isEmpty();
  }

  @Test
  void aChangedCellIsToldWithBothOfItsValues() {
    List<RuleChange> changes =
        changes(
            Delivered.model()
                .replaceFirst("(?s)(<rule id=\"J-01\">.*?<text>)\"FIA\"", "$1\"BEOE\""));

    assertThat(changes)
        .containsExactly(
            new RuleChange(
                Kind.CHANGED, "Lead", "J-01", List.of(new Cell("agency", "\"FIA\"", "\"BEOE\""))));
  }

  @Test
  void aRuleThatIsMissingIsToldAsRemovedWithWhatItSaid() {
    List<RuleChange> changes =
        changes(Delivered.model().replaceFirst("(?s)<rule id=\"C-03\">.*?</rule>", ""));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(Kind.REMOVED);
    assertThat(changes.get(0).code()).isEqualTo("C-03");
    assertThat(changes.get(0).cells()).isNotEmpty().allMatch(cell -> cell.becomes().isEmpty());
  }

  @Test
  void anotherCodeIsARemovalAndAnAddition() {
    List<RuleChange> changes = changes(Delivered.model().replace("\"C-03", "\"C-93"));

    assertThat(changes)
        .extracting(RuleChange::kind)
        .containsExactlyInAnyOrder(Kind.ADDED, Kind.REMOVED);
  }

  @Test
  void aChangedExpressionIsAChangeOfItsName() {
    List<RuleChange> changes = changes(Delivered.as("2027-01-1"));

    assertThat(changes)
        .extracting(RuleChange::code, RuleChange::kind)
        .containsExactly(tuple("Table version", Kind.CHANGED));
  }

  private static List<RuleChange> changes(String xml) {
    return Comparison.between(INFORCE, Examination.contentOf(xml));
  }
}
