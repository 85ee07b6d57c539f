package org.rabta.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.domain.access.Role;

class FrameTest {

  @ParameterizedTest
  @CsvSource({"Officer Demo-Chinar,OD", "Nadia,N", "'  Ali   Raza Khan ',AR", "چنار ڈیمو,چڈ"})
  void initialsAreTheFirstLettersOfTwoNames(String name, String initials) {
    assertThat(Frame.initials(name)).isEqualTo(initials);
  }

  @Test
  void anAuditorHasNeitherInboxNorCases() {
    assertThat(Place.values())
        .filteredOn(place -> place.isFor(Set.of(Role.AUDITOR)))
        .containsExactly(Place.AUDIT, Place.DIRECTORY);
  }

  @Test
  void aWelfareOfficerLogsVictimsAbroadAndAnOfficerWritesReports() {
    assertThat(Place.VICTIM_ABROAD.isFor(Set.of(Role.CWA_OFFICER))).isTrue();
    assertThat(Place.VICTIM_ABROAD.isFor(Set.of(Role.OFFICER))).isFalse();
    assertThat(Place.NEW_REPORT.isFor(Set.of(Role.OFFICER))).isTrue();
  }

  @Test
  void aNoticeIsToldOnce() {
    Notices notices = new Notices();
    notices.done("handoff.accepted.done", "RBT-2026-000001");

    assertThat(notices.take()).extracting(Notices.Notice::done).containsExactly(true);
    assertThat(notices.take()).isEmpty();
  }
}
