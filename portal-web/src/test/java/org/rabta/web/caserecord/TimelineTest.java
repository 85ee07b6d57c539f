package org.rabta.web.caserecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.web.caserecord.Timeline.Day;
import org.rabta.web.caserecord.Timeline.Entry;

class TimelineTest {

  @Test
  void tellsTheNewestDayFirstAndWithinItTheNewestEntryFirst() {
    var timeline =
        Timeline.of(
            List.of(
                entry("2026-11-18T05:00:00Z", "opened"),
                entry("2026-11-20T05:00:00Z", "accepted"),
                entry("2026-11-20T04:00:00Z", "proposed")));

    assertThat(timeline.days()).hasSize(2);
    assertThat(timeline.days().get(0).entries())
        .extracting(Entry::did)
        .containsExactly("accepted", "proposed");
  }

  @Test
  void aDayBeginsAtMidnightInPakistan() {
    var timeline =
        Timeline.of(
            List.of(
                entry("2026-11-19T18:59:59Z", "before midnight"),
                entry("2026-11-19T19:00:00Z", "after midnight")));

    assertThat(timeline.days()).extracting(Day::entries).hasSize(2);
  }

  @Test
  void ofTwoThingsInTheSameMomentTheLaterOneStandsAbove() {
    var timeline =
        Timeline.of(
            List.of(
                entry("2026-11-18T05:00:00Z", "opened"), entry("2026-11-18T05:00:00Z", "routed")));

    assertThat(timeline.days().get(0).entries())
        .extracting(Entry::did)
        .containsExactly("routed", "opened");
  }

  private static Entry entry(String at, String did) {
    return new Entry(Instant.parse(at), null, null, "pi-check", did, null, null);
  }
}
