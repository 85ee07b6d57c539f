package org.rabta.domain.caserecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.Level;

class ReachTest {

  @ParameterizedTest
  @EnumSource(Level.class)
  void withoutALimitTheLevelDecides(Level level) {
    var reach = Reach.of(level, null);

    assertThat(reach.reads(CasePart.REPORT)).isEqualTo(level.readsReports());
    assertThat(reach.readsPeople()).isEqualTo(level.readsVictims());
    assertThat(reach.opensIdentities()).isEqualTo(level.opensIdentities());
    assertThat(reach.readsTrail()).isEqualTo(level.readsTrail());
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void aLimitNeverOpensMoreThanTheLevel(Level level) {
    for (var part : CasePart.values()) {
      var limited = Reach.of(level, "ADVERTS");
      if (limited.reads(part)) {
        assertThat(Reach.whole(level).reads(part)).as("%s %s", level, part).isTrue();
      }
    }
  }

  @Test
  void aContributorOfSomePartsReadsThoseAndNoTrail() {
    var reach = Reach.of(Level.CONTRIBUTOR, "ADVERTS,NOTES");

    assertThat(EnumSet.allOf(CasePart.class).stream().filter(reach::reads))
        .containsExactly(CasePart.ADVERTS, CasePart.NOTES);
    assertThat(reach.records()).isTrue();
    assertThat(reach.readsTrail()).isFalse();
  }

  @Test
  void nothingAtAllIsNotEverything() {
    assertThat(Reach.of(Level.OBSERVER, "").parts()).isEmpty();
    assertThat(Reach.write(Set.of())).isEmpty();
    assertThat(Reach.write(EnumSet.allOf(CasePart.class))).isNull();
    assertThat(Reach.write(Set.of(CasePart.NOTES, CasePart.REPORT))).isEqualTo("REPORT,NOTES");
  }
}
