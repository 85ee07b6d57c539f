package org.rabta.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a reader has turned a list that pages by the last row seen. The address carries the mark
 * of every page turned, so that there is a way back; the beginning has none.
 */
public final class Turns {

  /** Pages that the way back remembers; before them it leads to the beginning. */
  static final int MOST = 40;

  private static final String SEPARATOR = "-";
  private static final int LONGEST = 2000;

  private final List<Mark> marks;

  private Turns(List<Mark> marks) {
    this.marks = marks;
  }

  /** What the address of a list sorted by moments says; the beginning if it cannot be read. */
  public static Turns ofMoments(String parameter) {
    return read(parameter, mark -> mark.at() != null);
  }

  /** What the address of a list sorted by keys says; the beginning if it cannot be read. */
  public static Turns ofKeys(String parameter) {
    return read(parameter, mark -> mark.at() == null);
  }

  private static Turns read(String parameter, Predicate<Mark> form) {
    if (parameter == null || parameter.length() > LONGEST) {
      return new Turns(List.of());
    }
    var marks = Stream.of(parameter.split(SEPARATOR)).map(Mark::parse).toList();
    var readable = marks.stream().allMatch(mark -> mark.filter(form).isPresent());
    return new Turns(readable ? marks.stream().map(Optional::orElseThrow).toList() : List.of());
  }

  /** The page starts after this row; empty at the beginning. */
  public Optional<Mark> present() {
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
  }

  /** Whether a page lies before this one. */
  public boolean turned() {
    return !marks.isEmpty();
  }

  /** What the address of the page before says; null for the beginning. */
  public String back() {
    return marks.size() < 2 ? null : join(marks.subList(0, marks.size() - 1));
  }

  /** What the address of the page that starts after {@code last} says. */
  public String on(Mark last) {
    var on = new ArrayList<>(marks);
    on.add(last);
    return join(on.subList(Math.max(0, on.size() - MOST), on.size()));
  }

  private static String join(List<Mark> marks) {
    return String.join(SEPARATOR, marks.stream().map(Mark::toString).toList());
  }
}
