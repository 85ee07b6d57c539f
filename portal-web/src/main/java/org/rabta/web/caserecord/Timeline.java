package org.rabta.web.caserecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rabta.domain.access.UnitRef;
import org.rabta.web.language.Moments;

/**
 * What happened to a case, by days, newest first.
 *
 * @param days the days on which something happened
 */
public record Timeline(List<Day> days) {

  /**
   * A day in Pakistan.
   *
   * @param at a moment of it
   * @param entries what happened, newest first
   */
  public record Day(Instant at, List<Entry> entries) {}

  /**
   * One thing that happened.
   *
   * @param at when
   * @param unit who did it; null for the portal itself
   * @param name the person; may be null
   * @param icon the icon's class
   * @param did what, in words
   * @param said what the person wrote with it; may be null
   * @param note a remark; may be null
   * @param quoted what the person wrote to go with the remark; may be null
   */
  public record Entry(
      Instant at,
      UnitRef unit,
      String name,
      String icon,
      String did,
      String said,
      String note,
      String quoted) {

    /** An entry whose remark quotes nobody. */
    public Entry(
        Instant at, UnitRef unit, String name, String icon, String did, String said, String note) {
      this(at, unit, name, icon, did, said, note, null);
    }
  }

  /** Groups entries, given oldest first, by days. */
  static Timeline of(List<Entry> oldestFirst) {
    var sorted = new ArrayList<>(oldestFirst);
    sorted.sort(Comparator.comparing(Entry::at));
    Collections.reverse(sorted);
    return newestFirst(sorted);
  }

  /** Groups entries, given newest first, by days. */
  static Timeline newestFirst(List<Entry> newestFirst) {
    var byDay =
        newestFirst.stream()
            .collect(
                Collectors.groupingBy(
                    Timeline::day,
                    () -> new TreeMap<LocalDate, List<Entry>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    return new Timeline(
        byDay.values().stream().map(entries -> new Day(entries.get(0).at(), entries)).toList());
  }

  private static LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.at(), Moments.ZONE);
  }
}
