package org.rabta.service.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Opening;
import org.rabta.domain.kernel.Text;

class ScenesTest {

  private static final Instant PRESENT = Instant.parse("2026-11-24T07:00:00Z");

  private final Scenes scenes = Scenes.read();

  @Test
  void everyRetoldCaseIsTakenDownOnce() {
    assertThat(scenes.scenes())
        .extracting(Scenes.Scene::sample)
        .containsExactlyInAnyOrderElementsOf(Scenes.samples().keySet())
        .hasSize(33);
  }

  @Test
  void everythingHappensInOrderAndBeforeThePresent() {
    var all = Happening.all(scenes, PRESENT);

    assertThat(all).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    assertThat(all).allSatisfy(happening -> assertThat(happening.at()).isBefore(PRESENT));
  }

  @Test
  void theReportOfACaseComesBeforeItsSteps() {
    var reported = new HashSet<String>();
    for (var happening : Happening.all(scenes, PRESENT)) {
      if (happening.step() == 0) {
        reported.add(happening.scene().sample());
      } else {
        assertThat(reported).contains(happening.scene().sample());
      }
    }
  }

  @Test
  void everybodyWhoActsIsPlainlyInvented() {
    assertThat(scenes.people()).allSatisfy(p -> assertThat(p.name()).contains(" Demo-"));
    assertThat(scenes.scenes())
        .filteredOn(s -> s.victim() != null && s.victim().name() != null)
        .allSatisfy(s -> assertThat(s.victim().name()).startsWith("Demo "));
  }

  @Test
  void titlesAndSummariesFitTheRecord() {
    for (var scene : scenes.scenes()) {
      var by = scenes.person(scene.by()).caller();
      var opening =
          new Opening(
              CaseReference.of(2026, 1),
              scene.title(),
              scene.summary(),
              by.unitRef(),
              Officer.of(by),
              PRESENT,
              true);
      assertThat(opening.title()).isEqualTo(scene.title());
      assertThat(Text.optional("summary", scene.summary(), 1000)).isEqualTo(scene.summary());
    }
  }
}
