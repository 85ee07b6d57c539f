package org.rabta.bench;

import java.util.Set;
import java.util.TreeSet;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.Identifiers;
import org.rabta.domain.linkage.NarrativeSketch;

/** What ties a generated case to others, taken out of its words by the portal's own rules. */
final class Links {

  private static final int MOST = Identifiers.MOST + 4;

  private final long ordinal;
  private final Course course;
  private final Rows rows;
  private final Set<Identifier> found = new TreeSet<>();

  Links(long ordinal, Course course, Rows rows) {
    this.ordinal = ordinal;
    this.course = course;
    this.rows = rows;
  }

  void advertisement(AdvertisementEntry advert) {
    found.addAll(Identifiers.ofAdvertisement(advert));
  }

  void recruiter(RecruiterEntry recruiter) {
    found.addAll(Identifiers.ofRecruiter(recruiter));
  }

  void narrative(String told) {
    found.addAll(Identifiers.ofNarrative(told));
    for (long mark : NarrativeSketch.of(told)) {
      rows.add(Target.CASE_MARK, mark, ordinal);
    }
  }

  /** Adds the rows of what was found. */
  void keep() {
    long id = ordinal * MOST;
    for (var each : found.stream().limit(Identifiers.MOST).toList()) {
      rows.add(Target.CASE_IDENTIFIER, id++, ordinal, each.kind(), each.value(), course.opened());
    }
  }
}
