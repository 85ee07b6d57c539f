package org.rabta.domain.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField.Kind;
import org.rabta.domain.wait.WorkingCalendar;

/**
 * Something that was said about one fact of a case: what, by whom, since when it is so, how sure,
 * and when it came to the portal. Between the first day it holds for and the day it was recorded
 * its source vouches for it; after that it holds until something newer is said.
 *
 * @param fact the fact
 * @param codes the answer in the stored form; empty where a correction says that nobody knows
 * @param source who said it
 * @param grade how sure
 * @param validFrom first day it is said to hold
 * @param validTo last day; null while open
 * @param replaces what it takes the place of
 * @param recordedBy name of the officer who recorded it
 * @param recordedUnit unit of that officer
 * @param recordedAt when it was recorded
 */
public record Statement(
    Fact fact,
    List<String> codes,
    SourceKind source,
    Grade grade,
    LocalDate validFrom,
    LocalDate validTo,
    Replacement replaces,
    String recordedBy,
    UnitRef recordedUnit,
    Instant recordedAt)
    implements Serializable {

  public Statement {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(replaces, "replaces");
    codes = List.copyOf(codes);
  }

  /** Whether it says that something is or was so, rather than that nobody knows. */
  boolean says() {
    return !codes.isEmpty();
  }

  /** Whether it denies: "no", or "none" of a list. */
  boolean denies() {
    return codes.equals(List.of("no")) || codes.equals(List.of("none"));
  }

  /** Whether the two cannot both be right about one day. Lists add up unless one says "none". */
  boolean differsFrom(Statement other) {
    return fact.kind() == Kind.SEVERAL ? denies() != other.denies() : !codes.equals(other.codes);
  }

  /** Whether both vouch for the same day. */
  boolean meets(Statement other) {
    return !validFrom.isAfter(other.vouchedTo()) && !other.validFrom.isAfter(vouchedTo());
  }

  /** The last day its source can speak for: it was recorded then, or ended before. */
  private LocalDate vouchedTo() {
    var recorded = LocalDate.ofInstant(recordedAt, WorkingCalendar.ZONE);
    var last = validTo != null && validTo.isBefore(recorded) ? validTo : recorded;
    return last.isBefore(validFrom) ? validFrom : last;
  }
}
