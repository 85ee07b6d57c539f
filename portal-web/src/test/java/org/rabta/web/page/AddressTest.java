package org.rabta.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.typology.Strand;

class AddressTest {

  @Test
  void leavesOutWhatHasNoValue() {
    assertThat(
            Address.of("/cases").with("status", null).with("mine", false).with("at", "").toString())
        .isEqualTo("/cases");
  }

  @Test
  void escapesWhatSomebodyTyped() {
    assertThat(Address.of("/case").with("ref", "A&b=\" c").with("tab", "audit").toString())
        .isEqualTo("/case?ref=A%26b%3D%22+c&tab=audit");
  }

  @ParameterizedTest
  @EnumSource(Strand.class)
  void aConstantComesBackFromTheAddress(Strand strand) {
    assertThat(Choice.read(Strand.class, Choice.write(strand))).contains(strand);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FRAUD", "labour_grievance", "nonsense"})
  void anythingElseIsNoChoice(String parameter) {
    assertThat(Choice.read(Strand.class, parameter)).isEmpty();
  }
}
