package org.rabta.domain.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

class WaitTest {

  private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
  private static final UnitRef CYBER = new UnitRef("NCCIA", "CCRC-LHE");
  private static final Instant DUE = NOON.plus(Duration.ofHours(10));

  private final Wait wait =
      new Wait(
          WaitKind.HAND_OFF_ACCEPTANCE, 1L, 2L, new UnitRef("FIA", "AHTC-LHE"), CYBER, NOON, DUE);

  @Test
  void isOpenWithADeadlineAndAnEscalationFromBirth() {
    assertThat(wait.status()).isEqualTo(WaitStatus.OPEN);
    assertThat(wait.dueAt()).isEqualTo(DUE);
    assertThat(wait.nextEscalation()).isEqualTo(DUE);
  }

  @Test
  void cannotBeBornOverdue() {
    assertThatThrownBy(
            () ->
                new Wait(
                    WaitKind.HAND_OFF_ACCEPTANCE,
                    1L,
                    2L,
                    new UnitRef("FIA", "AHTC-LHE"),
                    CYBER,
                    NOON,
                    NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doesNotEscalateBeforeItsDeadline() {
    assertThatThrownBy(() -> wait.escalate("FIA-HQ", DUE.minusSeconds(1)))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void escalatesToHeadquartersAndAfterTheSameTimeAgainToCoordination() {
    wait.escalate("FIA-HQ", DUE);

    assertThat(wait.escalationLevel()).isEqualTo(1);
    assertThat(wait.nextEscalation()).isEqualTo(DUE.plus(Duration.ofHours(10)));

    wait.escalate("NAT-CO", DUE.plus(Duration.ofHours(10)));

    assertThat(wait.escalatedTo()).isEqualTo("NAT-CO");
    assertThat(wait.nextEscalation()).isNull();
    assertThat(wait.status()).as("an overdue wait stays open").isEqualTo(WaitStatus.OPEN);
  }

  @Test
  void escalatesNoFurtherThanCoordination() {
    wait.escalate("FIA-HQ", DUE);
    wait.escalate("NAT-CO", DUE.plus(Duration.ofHours(10)));

    assertThatThrownBy(() -> wait.escalate("X", DUE.plus(Duration.ofDays(10))))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void canBeMetLateAndNeverTwice() {
    wait.meet(DUE.plus(Duration.ofDays(3)));

    assertThat(wait.status()).isEqualTo(WaitStatus.MET);
    assertThat(wait.nextEscalation()).isNull();
    assertThatThrownBy(() -> wait.cancel(DUE)).isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void acceptanceIsFasterTheMoreIsAtStake() {
    var calendar = new WorkingCalendar(Set.of());
    var fraud = due(calendar, Strand.FRAUD, Priority.NORMAL);
    var smuggling = due(calendar, Strand.SMUGGLING, Priority.NORMAL);
    var trafficking = due(calendar, Strand.TRAFFICKING, Priority.HIGH);
    var urgent = due(calendar, Strand.FRAUD, Priority.URGENT);

    assertThat(urgent).isBefore(trafficking);
    assertThat(trafficking).isBefore(smuggling);
    assertThat(smuggling).isBefore(fraud);
  }

  private static Instant due(WorkingCalendar calendar, Strand strand, Priority priority) {
    return WaitPolicy.forAcceptance(strand, priority).due(NOON, calendar);
  }
}
