package org.rabta.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.wait.WorkingCalendar;

/** Statements that read as sentences. Days are days of March 2026. */
final class Said {

  static final UnitRef CYBER = new UnitRef("NCCIA", "CCRC-LHE");
  static final UnitRef CIRCLE = new UnitRef("FIA", "AHTC-LHE");

  private final Fact fact;
  private final List<String> codes;
  private SourceKind source = SourceKind.FAMILY;
  private Grade grade = Grade.NOT_JUDGED;
  private Integer since;
  private Integer until;
  private Replacement replaces = Replacement.NOTHING;
  private UnitRef unit = CYBER;

  private Said(Fact fact, List<String> codes) {
    this.fact = fact;
    this.codes = codes;
  }

  static Said said(Fact fact, String... codes) {
    return new Said(fact, List.of(codes));
  }

  Said by(SourceKind kind) {
    source = kind;
    return this;
  }

  Said graded(Reliability reliability, Credibility credibility) {
    grade = new Grade(reliability, credibility);
    return this;
  }

  Said since(int day) {
    since = day;
    return this;
  }

  Said until(int day) {
    until = day;
    return this;
  }

  Said replacing(Replacement what) {
    replaces = what;
    return this;
  }

  Said recordedBy(UnitRef by) {
    unit = by;
    return this;
  }

  /** Recorded at noon of that day. */
  Statement on(int day) {
    return new Statement(
        fact,
        codes,
        source,
        grade,
        march(since == null ? day : since),
        until == null ? null : march(until),
        replaces,
        "Officer Demo",
        unit,
        noon(day));
  }

  static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  static Instant noon(int day) {
    return march(day).atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant();
  }
}
