package org.rabta.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditedActTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\n", "\u202E", "\u2028", "\uD800"})
  void aReferenceThatCannotBeStoredOrShownIsWrittenAllTheSame(String typed) {
    assertThat(refused("RBT" + typed + "1").recordRef()).isEqualTo("RBT\uFFFD1");
  }

  @Test
  void aLongReferenceIsCutBetweenTwoCharacters() {
    assertThat(refused("\uD83D\uDE00".repeat(90)).recordRef()).isEqualTo("\uD83D\uDE00".repeat(80));
  }

  @Test
  void anOrdinaryReferenceStaysAsItIs() {
    assertThat(refused("RBT-2026-000001/V1").recordRef()).isEqualTo("RBT-2026-000001/V1");
    assertThat(refused(null).recordRef()).isNull();
  }

  private static AuditedAct refused(String reference) {
    return new AuditedAct("CASE_READ", "CASE", reference, null, "{}");
  }
}
