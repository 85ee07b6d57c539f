package org.rabta.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.typology.Strand;

class EvidenceTest {

  @Test
  void aSignOfTwoCrimesSpeaksForBoth() {
    var evidence = Evidence.of(Set.of("RF-17"), Set.of());

    assertThat(evidence)
        .extracting(Evidence::strand)
        .containsExactly(Strand.SMUGGLING, Strand.FRAUD);
  }

  @Test
  void aSignThatTellsNoCrimeApartStandsByItself() {
    var evidence = Evidence.of(Set.of("RF-15"), Set.of());

    assertThat(evidence).singleElement().extracting(Evidence::strand).isNull();
  }

  @Test
  void rowsThatAreEqualForAllThreeSpeakForNone() {
    assertThat(Evidence.of(Set.of(), Set.of("MO-VP-01", "MO-KR-06"))).isEmpty();
  }

  @Test
  void aDiscriminatingRowSpeaksForTheColumnItWasTickedIn() {
    var evidence = Evidence.of(Set.of(), Set.of("MO-KA-06-C"));

    assertThat(evidence).singleElement().extracting(Evidence::strand).isEqualTo(Strand.TRAFFICKING);
  }
}
