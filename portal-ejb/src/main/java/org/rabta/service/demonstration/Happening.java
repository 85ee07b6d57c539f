package org.rabta.service.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happens at one moment of the demonstration: a report is taken down, or a step
 * follows.
 *
 * @param scene the case
 * @param sample the retold case
 * @param step place of the step in the scene, from 1; 0 for the report itself
 * @param who the person who acts
 * @param at when
 */
record Happening(Scenes.Scene scene, JsonNode sample, int step, Scenes.Person who, Instant at) {

  /** Everything that happens, in the order of time. */
  static List<Happening> all(Scenes scenes, Instant present) {
    var samples = Scenes.samples();
    var all = new ArrayList<Happening>();
    for (var scene : scenes.scenes()) {
      var sample = samples.get(scene.sample());
      var opened = present.minus(Duration.ofHours(scene.hoursAgo()));
      all.add(new Happening(scene, sample, 0, scenes.person(scene.by()), opened));
      for (int i = 0; i < scene.steps().size(); i++) {
        var step = scene.steps().get(i);
        var at = opened.plus(Duration.ofHours(step.afterHours()));
        all.add(new Happening(scene, sample, i + 1, scenes.person(step.by()), at));
      }
    }
    all.sort(Comparator.comparing(Happening::at).thenComparing(Happening::step));
    return all;
  }

  Scenes.Step what() {
    return scene.steps().get(step - 1);
  }
}
