package org.rabta.web.caserecord;

import java.time.Instant;
import java.util.List;
import org.rabta.web.caserecord.Timeline.Entry;

/**
 * Something that the timeline of a case is made of. Each feature that has things to tell adds a
 * request-scoped bean of its own; the timeline finds it.
 */
public interface TimelineSource {

  /**
   * What happened to the case in hand up to a moment, as far as the caller sees it.
   *
   * @param latest the moment, itself included
   * @param most no more than so many are wanted, the newest ones
   * @return newest first, in the same order each time
   */
  List<Entry> upTo(Instant latest, int most);
}
