package org.rabta.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;

class ModelVersionTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Caller PROPOSER = admin("first");
  private static final Caller SECOND = admin("second");

  @Test
  void aSoundModelIsCheckedAndARefusedOneKeepsNothingButItsFindings() {
    assertThat(proposal(sound()).status()).isEqualTo(ModelStatus.CHECKED);

    ModelVersion refused = proposal(unsound());

    assertThat(refused.status()).isEqualTo(ModelStatus.REFUSED);
    assertThat(refused.xml()).isEmpty();
    assertThat(refused.findings()).extracting(Finding::code).containsExactly("gap");
  }

  @Test
  void cannotBeEnactedByItsProposer() {
    assertThatThrownBy(() -> proposal(sound()).enact(PROPOSER, NOW))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("models.four-eyes");
  }

  @Test
  void cannotBeEnactedBeforeItsRehearsal() {
    assertThatThrownBy(() -> proposal(sound()).enact(SECOND, NOW))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("models.not-now");
  }

  @Test
  void aRefusedModelHasNoFuture() {
    assertThatThrownBy(() -> proposal(unsound()).withdraw(SECOND, NOW))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void nothingLeavesAnEndAndNothingIsEnactedButWhatWasRehearsed() {
    for (ModelStatus status : ModelStatus.values()) {
      assertThat(status.successors().contains(ModelStatus.ENACTED))
          .as(status.name())
          .isEqualTo(status == ModelStatus.REHEARSED);
    }
    assertThat(Arrays.stream(ModelStatus.values()).filter(s -> s.successors().isEmpty()))
        .containsExactly(ModelStatus.REFUSED, ModelStatus.WITHDRAWN, ModelStatus.SUPERSEDED);
  }

  private static ModelVersion proposal(Examination examined) {
    return new ModelVersion(examined, "Because the law changed", PROPOSER, NOW);
  }

  private static Examination sound() {
    return new Examination("0".repeat(64), "<x/>", Optional.empty(), List.of());
  }

  private static Examination unsound() {
    return new Examination(
        "0".repeat(64), "<x/>", Optional.empty(), List.of(Finding.of("gap", "Lead")));
  }

  private static Caller admin(String subject) {
    return new Caller(subject, subject, Set.of(Role.NATIONAL_ADMIN), "NAT", "NAT-CO");
  }
}
