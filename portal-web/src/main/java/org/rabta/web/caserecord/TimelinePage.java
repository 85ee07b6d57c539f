package org.rabta.web.caserecord;

import java.time.Instant;
import java.util.List;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.page.Mark;

/**
 * A page of a timeline. Its entries come from several tables whose keys say nothing together, so a
 * page is marked by the moment of its last entry and by how many of that moment have been shown.
 *
 * @param entries newest first
 * @param older marks the last entry if there are older ones; null at the end
 */
record TimelinePage(List<Entry> entries, Mark older) {

  /** Entries a page. */
  static final int PAGE = 50;

  /** More things than happen to a case at one moment. */
  static final int MOST_AT_ONCE = 500;

  /**
   * Cuts a page.
   *
   * @param from marks the last entry of the page before; its key is the number of entries of that
   *     moment that were shown
   * @param found entries up to that moment, itself included, newest first
   */
  static TimelinePage after(Mark from, List<Entry> found) {
    var rest = found.stream().skip(shown(from, found)).toList();
    if (rest.size() <= PAGE) {
      return new TimelinePage(rest, null);
    }
    var entries = List.copyOf(rest.subList(0, PAGE));
    var last = entries.get(PAGE - 1).at();
    var before = last.equals(from.at()) ? from.id() : 0;
    return new TimelinePage(entries, new Mark(last, before + at(last, entries)));
  }

  private static long shown(Mark from, List<Entry> found) {
    return Math.min(from.id(), at(from.at(), found));
  }

  private static long at(Instant moment, List<Entry> entries) {
    return entries.stream().filter(entry -> entry.at().equals(moment)).count();
  }
}
