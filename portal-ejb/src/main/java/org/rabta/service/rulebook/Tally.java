package org.rabta.service.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What some cases would have been otherwise, counted; a few of them are remembered by key. */
final class Tally {

  /** How many cases of a kind are remembered. */
  static final int SAMPLES = 20;

  private final Map<Otherwise, Group> groups = new HashMap<>();
  private long done;
  private long elsewhere;
  private long failed;

  /** Cases of one kind. */
  static final class Group {
    private long cases;
    private final List<Long> samples = new ArrayList<>();

    long cases() {
      return cases;
    }

    Long[] samples() {
      return samples.toArray(Long[]::new);
    }

    private void add(long count, List<Long> some) {
      cases += count;
      some.stream().limit(SAMPLES - samples.size()).forEach(samples::add);
    }
  }

  /** A case that was decided again. */
  void decided(long id, List<Otherwise> changes) {
    done++;
    elsewhere += changes.isEmpty() ? 0 : 1;
    changes.forEach(change -> group(change).add(1, List.of(id)));
  }

  /** A case that could not be read or decided. */
  void undecided() {
    done++;
    failed++;
  }

  /** Takes over what another thread has counted of later cases. */
  void add(Tally other) {
    done += other.done;
    elsewhere += other.elsewhere;
    failed += other.failed;
    other.groups.forEach((change, group) -> group(change).add(group.cases, group.samples));
  }

  long done() {
    return done;
  }

  long elsewhere() {
    return elsewhere;
  }

  long failed() {
    return failed;
  }

  Map<Otherwise, Group> groups() {
    return groups;
  }

  private Group group(Otherwise change) {
    return groups.computeIfAbsent(change, any -> new Group());
  }
}
