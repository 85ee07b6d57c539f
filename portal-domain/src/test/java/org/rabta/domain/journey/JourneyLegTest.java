package org.rabta.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;

class JourneyLegTest {

  private static final Entered ENTERED =
      new Entered(
          new Caller("o", "Demo", Set.of(Role.OFFICER), "FIA", "AHTC-LHE"),
          Instant.parse("2026-11-22T10:00:00Z"));

  @Test
  void aPromisedLegMayLieAheadAndATravelledOneMayNot() {
    assertThat(leg(LegKind.PROMISED, 1, "2027-03-01").entry().day()).isEqualTo("2027-03-01");
    assertThatThrownBy(() -> leg(LegKind.ACTUAL, 1, "2027-03-01"))
        .extracting("code")
        .isEqualTo("day.future");
    assertThatThrownBy(() -> leg(LegKind.PROMISED, 1, "2031-03-01"))
        .extracting("code")
        .isEqualTo("day.future");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100})
  void aPlaceOutsideTheOrderIsRefused(int position) {
    assertThatThrownBy(() -> leg(LegKind.ACTUAL, position, null))
        .extracting("code")
        .isEqualTo("journey.position-out-of-range");
  }

  @Test
  void promisedOrTravelledHasToBeSaid() {
    assertThatThrownBy(() -> leg(null, 1, null))
        .extracting("code")
        .isEqualTo("journey.kind-missing");
  }

  private static JourneyLeg leg(LegKind kind, int position, String day) {
    var entry =
        new LegEntry(kind, position, "Lahore", "Dubai", null, null, day, null, null, null, null);
    return new JourneyLeg(1L, entry, Filing.anew(UUID.randomUUID()), ENTERED);
  }
}
