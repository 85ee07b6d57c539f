package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.page.Address;
import org.rabta.web.page.Kept;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/**
 * Puts the timeline of the case in hand together from all that have something to tell. It reads one
 * page of each, so a case with thousands of entries opens as fast as one with ten.
 */
@Named("caseTimeline")
@RequestScoped
public class CaseTimeline {

  /** After everything. */
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  @Inject private CaseInHand hand;
  @Inject @Any private Instance<TimelineSource> sources;

  private TimelinePage page;

  /** The days of this page, newest first. */
  public List<Timeline.Day> getDays() {
    return Timeline.newestFirst(page().entries()).days();
  }

  /** Where older entries are; null at the end. */
  public String getOn() {
    var older = page().older();
    return older == null ? null : turned(turns().on(older));
  }

  /** Where newer entries are; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private TimelinePage page() {
    if (page == null) {
      var from = turns().present().orElse(new Mark(END, 0));
      var most = TimelinePage.PAGE + 1 + (int) Math.min(from.id(), TimelinePage.MOST_AT_ONCE);
      page = TimelinePage.after(from, read(from.at(), most));
    }
    return page;
  }

  /** Newest first; what happened at the same moment stands in the same order each time. */
  private List<Entry> read(Instant latest, int most) {
    return StreamSupport.stream(sources.handles().spliterator(), false)
        .sorted(Comparator.comparing(source -> source.getBean().getBeanClass().getName()))
        .flatMap(source -> source.get().upTo(latest, most).stream())
        .sorted(Comparator.comparing(Entry::at).reversed())
        .toList();
  }

  private Turns turns() {
    return Turns.ofMoments(Kept.parameter("at"));
  }

  private String turned(String turns) {
    return Address.of("/case").with("ref", hand.getRef()).with("at", turns).toString();
  }
}
