package org.rabta.domain.assessment;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A grading of source and information after the Admiralty scheme. "Cannot be judged" is not a bad
 * grade: it ranks below what was judged possible and above what was judged doubtful.
 *
 * @param reliability of the source
 * @param credibility of the information
 */
public record Grade(Reliability reliability, Credibility credibility)
    implements Serializable, Comparable<Grade> {

  /** What a statement has until somebody judges it: F6. */
  public static final Grade NOT_JUDGED = new Grade(Reliability.F, Credibility.CANNOT_BE_JUDGED);

  private static final List<Reliability> BEST_SOURCE =
      List.of(
          Reliability.A, Reliability.B, Reliability.C, Reliability.F, Reliability.D, Reliability.E);

  private static final List<Credibility> BEST_INFORMATION =
      List.of(
          Credibility.CONFIRMED,
          Credibility.PROBABLY_TRUE,
          Credibility.POSSIBLY_TRUE,
          Credibility.CANNOT_BE_JUDGED,
          Credibility.DOUBTFUL,
          Credibility.IMPROBABLE);

  /** Best first: by the information, then by the source. */
  private static final Comparator<Grade> BEST_FIRST =
      Comparator.<Grade>comparingInt(grade -> BEST_INFORMATION.indexOf(grade.credibility))
          .thenComparingInt(grade -> BEST_SOURCE.indexOf(grade.reliability));

  public Grade {
    Objects.requireNonNull(reliability, "reliability");
    Objects.requireNonNull(credibility, "credibility");
  }

  /** Confirmed or probably true, from a source that is at least fairly reliable. */
  public boolean isFirm() {
    return BEST_INFORMATION.indexOf(credibility) <= 1 && BEST_SOURCE.indexOf(reliability) <= 2;
  }

  /** Somebody judged the information doubtful or improbable, or the source unreliable. */
  public boolean isWeak() {
    return BEST_INFORMATION.indexOf(credibility) >= 4 || BEST_SOURCE.indexOf(reliability) >= 4;
  }

  @Override
  public int compareTo(Grade other) {
    return BEST_FIRST.compare(this, other);
  }

  /** Letter and figure, such as {@code B2}. */
  @Override
  public String toString() {
    return reliability.name() + credibility.figure();
  }
}
