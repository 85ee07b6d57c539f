package org.rabta.service.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Something that happens at one moment of the demonstration: a report is taken down, a step of its
 * scene follows, or a follow-up.
 *
 * @param scene the case
 * @param sample the retold case
 * @param script what the step is counted in: the scene, or its follow-ups
 * @param step place of the step in its script, from 1; 0 for the report itself
 * @param what what is done; null for the report
 * @param who the person who acts
 * @param at when
 */
record Happening(
    Scenes.Scene scene,
    JsonNode sample,
    String script,
    int step,
    Scenes.Step what,
    Scenes.Person who,
    Instant at) {

  private static final String FOLLOW_UPS = "+";

  /** Everything that happens, in the order of time. */
  static List<Happening> all(Scenes scenes, FollowUps followUps, Instant present) {
    var samples = Scenes.samples();
    var all = new ArrayList<Happening>();
    for (var scene : scenes.scenes()) {
      var sample = samples.get(scene.sample());
      var opened = present.minus(Duration.ofHours(scene.hoursAgo()));
      var by = scenes.person(scene.by());
      all.add(new Happening(scene, sample, scene.sample(), 0, null, by, opened));
      var report = all.get(all.size() - 1);
      all.addAll(report.then(scene.sample(), scene.steps(), scenes));
      all.addAll(report.then(scene.sample() + FOLLOW_UPS, followUps.of(scene.sample()), scenes));
    }
    all.sort(Comparator.comparing(Happening::at).thenComparing(Happening::step));
    return all;
  }

  private List<Happening> then(String counted, List<Scenes.Step> steps, Scenes scenes) {
    var all = new ArrayList<Happening>();
    for (var each : steps) {
      var moment = at.plus(Duration.ofMinutes(Math.round(each.afterHours() * 60)));
      var by = scenes.person(each.by());
      all.add(new Happening(scene, sample, counted, all.size() + 1, each, by, moment));
    }
    return all;
  }

  boolean isFollowUp() {
    return script.endsWith(FOLLOW_UPS);
  }

  /** Names a form that is sent in this step, the same whenever it is played. */
  UUID form() {
    return UUID.nameUUIDFromBytes((script + step).getBytes(UTF_8));
  }
}
