package org.rabta.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;

class OfficerEntryTest {

  private static final UnitRef CIRCLE = new UnitRef("FIA", "AHTC-LHE");

  @ParameterizedTest
  @EnumSource(Role.class)
  void officersAttachesAndSupervisorsAreInChargeOfCases(Role role) {
    var works = Set.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR).contains(role);

    assertThat(new OfficerEntry("s", "Demo", CIRCLE, Set.of(role), true).works()).isEqualTo(works);
    assertThat(new OfficerEntry("s", "Demo", CIRCLE, Set.of(role), false).works()).isFalse();
  }

  @Test
  void aNameIsOneLegibleLine() {
    assertThat(named("Demo\u202E-Ni\nm\u0000").name()).isEqualTo("Demo-Nim");
    assertThat(named("د".repeat(300)).name()).hasSize(200);
  }

  @Test
  void whoHasNoNameIsCalledByTheSubject() {
    assertThat(named(" ").name()).isEqualTo("s");
    assertThat(named(null).name()).isEqualTo("s");
  }

  private static OfficerEntry named(String name) {
    return new OfficerEntry("s", name, CIRCLE, Set.of(), true);
  }
}
