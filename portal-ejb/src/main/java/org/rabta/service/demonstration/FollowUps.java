package org.rabta.service.demonstration;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What else happens to the retold cases: requests, shares, tasks, persons, payments, journeys,
 * notes, files. Invented where the retold case knows nothing of it.
 *
 * @param steps the steps of each case in the order of time
 */
record FollowUps(Map<String, List<Scenes.Step>> steps) {

  List<Scenes.Step> of(String sample) {
    return steps.getOrDefault(sample, List.of());
  }

  static FollowUps read() {
    try (var in = FollowUps.class.getResourceAsStream("follow-ups.json")) {
      return new JsonMapper().readValue(in, FollowUps.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
