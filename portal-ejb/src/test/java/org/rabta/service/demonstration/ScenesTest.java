package org.rabta.service.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Opening;
import org.rabta.domain.kernel.Text;

class ScenesTest {

  private static final Instant PRESENT = Instant.parse("2026-11-24T07:00:00Z");

  private final Scenes scenes = Scenes.read();
  private final FollowUps followUps = FollowUps.read();

  @Test
  void everyRetoldCaseIsTakenDownOnce() {
    assertThat(scenes.scenes())
        .extracting(Scenes.Scene::sample)
        .containsExactlyInAnyOrderElementsOf(Scenes.samples().keySet())
        .hasSize(33);
  }

  @Test
  void everythingHappensInOrderAndBeforeThePresent() {
    var all = Happening.all(scenes, followUps, PRESENT);

    assertThat(all).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    assertThat(all).allSatisfy(happening -> assertThat(happening.at()).isBefore(PRESENT));
  }

  @Test
  void theReportOfACaseComesBeforeItsSteps() {
    var reported = new HashSet<String>();
    for (var happening : Happening.all(scenes, followUps, PRESENT)) {
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

  @Test
  void stepsOfAScriptStandInTheOrderOfTimeSoThatAKilledStartGoesOn() {
    for (var scene : scenes.scenes()) {
      for (var script : List.of(scene.steps(), followUps.of(scene.sample()))) {
        assertThat(script).extracting(Scenes.Step::afterHours).isSorted();
      }
    }
  }

  @Test
  void followUpsBelongToRetoldCasesAndCoverEveryKindOfStep() {
    assertThat(scenes.scenes())
        .extracting(Scenes.Scene::sample)
        .containsAll(followUps.steps().keySet());
    assertThat(followUps.steps().values().stream().flatMap(List::stream))
        .extracting(Scenes.Step::act)
        .contains(
            Stream.of(StepKind.values())
                .filter(kind -> kind.part() != StepKind.Part.CUSTODY)
                .filter(kind -> kind.part() != StepKind.Part.ASSESSMENT)
                .toArray(StepKind[]::new));
  }

  @Test
  void personsAreEnteredWithInventedNamesAndNumbers() {
    assertThat(steps(StepKind.PERSON))
        .isNotEmpty()
        .allSatisfy(
            step -> {
              var identity = step.with().get("identity");
              assertThat(identity.get("name").asText()).startsWith("Demo-");
              assertThat(identity.get("phone").asText("")).matches("(\\+92 300 00\\d{5})?|null");
              assertThat(identity.get("passport").asText("")).matches("(ZZ\\d{7})?|null");
            });
  }

  @Test
  void filesOfFollowUpsAreThere() {
    assertThat(steps(StepKind.FILE))
        .isNotEmpty()
        .allSatisfy(
            step ->
                assertThat(FollowUps.class.getResource("evidence/" + step.text()))
                    .as(step.text())
                    .isNotNull());
  }

  private List<Scenes.Step> steps(StepKind act) {
    return followUps.steps().values().stream()
        .flatMap(List::stream)
        .filter(step -> step.act() == act)
        .toList();
  }
}
