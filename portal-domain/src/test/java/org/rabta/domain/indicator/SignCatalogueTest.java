package org.rabta.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.domain.indicator.RedFlag.Detect;
import org.rabta.domain.typology.Strand;

class SignCatalogueTest {

  private final SignCatalogue catalogue = SignCatalogue.delivered();

  @ParameterizedTest
  @CsvSource({"ADULT_LABOUR, 67", "CHILD_LABOUR, 65", "ADULT_SEXUAL, 67", "CHILD_SEXUAL, 65"})
  void everyListOfTheToolIsWhole(IloSet set, int size) {
    assertThat(catalogue.indicators(set)).hasSize(size);
    assertThat(catalogue.indicators(set)).extracting(IloIndicator::sign).doesNotHaveDuplicates();
    assertThat(catalogue.indicators(set))
        .extracting(IloIndicator::dimension)
        .contains(IloDimension.values());
  }

  @Test
  void noRowIsTakenForCheckedBeforeSomebodyReadTheSource() {
    for (var set : IloSet.values()) {
      assertThat(catalogue.indicators(set)).noneMatch(IloIndicator::checked);
    }
  }

  @Test
  void vulnerabilityOfAdultsHasNoStrongIndicatorAndTheChildListNoWeakOne() {
    assertThat(catalogue.indicators(IloSet.ADULT_LABOUR))
        .filteredOn(i -> i.dimension().name().contains("VULNERABILITY"))
        .noneMatch(i -> i.weight() == IloWeight.STRONG);
    assertThat(catalogue.indicators(IloSet.CHILD_LABOUR))
        .noneMatch(i -> i.weight() == IloWeight.WEAK);
  }

  @Test
  void papersTakenAreOneSignWithAWeightOfItsOwnInEachList() {
    var weights =
        Arrays.stream(IloSet.values())
            .flatMap(set -> catalogue.indicators(set).stream())
            .filter(i -> i.sign().equals("CR-02"))
            .collect(Collectors.toMap(IloIndicator::set, IloIndicator::weight));

    assertThat(weights)
        .containsEntry(IloSet.ADULT_LABOUR, IloWeight.MEDIUM)
        .containsEntry(IloSet.CHILD_LABOUR, IloWeight.STRONG);
  }

  @Test
  void seventeenRowsOfTheTableDescribeANetworkAndClassifyNothing() {
    var dumb = catalogue.networkMarks().stream().filter(mark -> !mark.discriminates()).toList();

    assertThat(catalogue.networkMarks().stream().map(NetworkMark::row).distinct()).hasSize(42);
    assertThat(dumb).hasSize(17).allSatisfy(mark -> assertThat(mark.pointsTo()).isEmpty());
    assertThat(catalogue.networkMarks())
        .filteredOn(NetworkMark::discriminates)
        .allSatisfy(mark -> assertThat(mark.pointsTo()).hasSizeBetween(1, 2));
  }

  @Test
  void everyWarningSignHasExamplesInThreeWritings() {
    assertThat(catalogue.redFlags()).hasSize(88);
    assertThat(catalogue.redFlags())
        .allSatisfy(flag -> assertThat(flag.phrases()).as(flag.sign()).hasSizeGreaterThan(1));
    assertThat(catalogue.redFlag("RF-17").orElseThrow().pointsTo())
        .containsExactly(Strand.FRAUD, Strand.SMUGGLING);
  }

  @Test
  void aPhraseWithASecondMeaningSaysBesideWhichWordsItCounts() {
    assertThat(catalogue.redFlags())
        .filteredOn(flag -> flag.detect() == Detect.TEXT_WITH_CONTEXT)
        .extracting(RedFlag::sign)
        .containsExactlyElementsOf(List.of("RF-32", "RF-33", "RF-34", "RF-87"));
    assertThat(catalogue.redFlags())
        .filteredOn(flag -> flag.detect() == Detect.TEXT_WITH_CONTEXT)
        .allSatisfy(flag -> assertThat(flag.near()).isNotEmpty());
  }

  @Test
  void aSignOfAnotherListIsUnknown() {
    assertThat(catalogue.knows(SignKind.ILO, "CD-01")).isTrue();
    assertThat(catalogue.knows(SignKind.RED_FLAG, "CD-01")).isFalse();
    assertThat(catalogue.knows(SignKind.MODUS_OPERANDI, "MO-VP-03")).isFalse();
  }
}
