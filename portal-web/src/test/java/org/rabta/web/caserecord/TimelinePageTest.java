package org.rabta.web.caserecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.page.Mark;

class TimelinePageTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Mark BEGINNING = new Mark(Instant.parse("9999-12-31T00:00:00Z"), 0);

  @Test
  void aShortTimelineIsOnePage() {
    var page = TimelinePage.after(BEGINNING, newestFirst(3, 1));

    assertThat(page.entries()).hasSize(3);
    assertThat(page.older()).isNull();
  }

  @Test
  void fiveThousandEntriesAreEachShownOnceWhateverHappenedAtTheSameMoment() {
    for (var atOnce : List.of(1, 7, 50, 120)) {
      var all = newestFirst(5000, atOnce);

      assertThat(turnedThrough(all)).as("%d at once", atOnce).isEqualTo(all);
    }
  }

  /** As the page reads: no more than it needs, up to the moment of the mark. */
  private static List<Entry> turnedThrough(List<Entry> all) {
    var shown = new ArrayList<Entry>();
    var mark = BEGINNING;
    while (mark != null) {
      var from = mark;
      var found =
          all.stream()
              .filter(entry -> !entry.at().isAfter(from.at()))
              .limit(TimelinePage.PAGE + 1 + from.id())
              .toList();
      var page = TimelinePage.after(from, found);
      shown.addAll(page.entries());
      mark = page.older();
    }
    return shown;
  }

  private static List<Entry> newestFirst(int entries, int atOnce) {
    return IntStream.range(0, entries)
        .mapToObj(n -> entry(START.minusSeconds(n / atOnce), "entry " + n))
        .toList();
  }

  private static Entry entry(Instant at, String did) {
    return new Entry(at, null, null, "pi-comment", did, null, null);
  }
}
