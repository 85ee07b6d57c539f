package org.rabta.service.search;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

/**
 * Which cases to list, and in which order. Null means that the condition is not there.
 *
 * @param words what the cases are to say, as typed; every word has to be there
 * @param standing open, closed or both; null means open
 * @param strand primary strand
 * @param priority priority
 * @param custody code of the custody unit, or of its agency
 * @param charge who is in charge
 * @param level how far the caller sees the case
 * @param minor only cases with a child among the victims
 * @param live only cases whose advertisement is still online
 * @param opened days on which they were opened, in Pakistan
 * @param changed days on which they last changed, in Pakistan
 * @param sort the order; null means newest change first
 * @param after continue after this place; null for the beginning
 */
public record CaseFilter(
    String words,
    Standing standing,
    Strand strand,
    Priority priority,
    String custody,
    Charge charge,
    Level level,
    boolean minor,
    boolean live,
    Days opened,
    Days changed,
    Sort sort,
    Place after)
    implements Serializable {

  /** Open and closed cases. */
  public enum Standing {
    OPEN,
    CLOSED,
    ANY;

    List<CaseStatus> statuses() {
      return this == ANY ? List.of(CaseStatus.values()) : List.of(CaseStatus.valueOf(name()));
    }
  }

  /** Who is in charge of the cases to list. */
  public enum Charge {
    ANYBODY,
    /** The caller. */
    MINE,
    /** No officer yet, in the custody of the caller's unit. */
    NOBODY
  }

  /** What comes first. */
  public enum Sort {
    /** The newest change. */
    CHANGED,
    /** What was opened last. */
    OPENED,
    /** What is most urgent, then the newest change. */
    PRIORITY
  }

  /**
   * Some days, both included.
   *
   * @param from first day; null means from the beginning
   * @param to last day; null means until today
   */
  public record Days(LocalDate from, LocalDate to) implements Serializable {

    /** All days. */
    public static final Days ALL = new Days(null, null);
  }

  /**
   * A place in the list.
   *
   * @param rank order of the priority of the last row seen; 0 where the list is not sorted by it
   * @param at the moment the last row seen is sorted by
   * @param id key of the last row seen
   */
  public record Place(int rank, Instant at, long id) implements Serializable {}

  public CaseFilter {
    words = words == null || words.isBlank() ? null : words.strip();
    standing = Objects.requireNonNullElse(standing, Standing.OPEN);
    custody = custody == null || custody.isBlank() ? null : custody;
    charge = Objects.requireNonNullElse(charge, Charge.ANYBODY);
    opened = Objects.requireNonNullElse(opened, Days.ALL);
    changed = Objects.requireNonNullElse(changed, Days.ALL);
    sort = Objects.requireNonNullElse(sort, Sort.CHANGED);
  }

  /** All open cases from the beginning. */
  public static CaseFilter open() {
    return of(Charge.ANYBODY, null);
  }

  /** The open cases that the caller is in charge of. */
  public static CaseFilter mine(Place after) {
    return of(Charge.MINE, after);
  }

  private static CaseFilter of(Charge charge, Place after) {
    return new CaseFilter(
        null, null, null, null, null, charge, null, false, false, null, null, null, after);
  }

  /** The same list from another place. */
  public CaseFilter from(Place place) {
    return new CaseFilter(
        words, standing, strand, priority, custody, charge, level, minor, live, opened, changed,
        sort, place);
  }

  /** Whether the list leaves out open cases that the caller may see. */
  public boolean isNarrowed() {
    return standing != Standing.OPEN || charge != Charge.ANYBODY || conditions() > 0;
  }

  /** Whether there is a condition besides status, type, priority, officer and words. */
  public boolean isRefined() {
    return custody != null
        || level != null
        || minor
        || live
        || !opened.equals(Days.ALL)
        || !changed.equals(Days.ALL);
  }

  private long conditions() {
    return Stream.of(words, strand, priority).filter(Objects::nonNull).count()
        + (isRefined() ? 1 : 0);
  }
}
