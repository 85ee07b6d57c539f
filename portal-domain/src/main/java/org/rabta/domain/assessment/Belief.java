package org.rabta.domain.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField.Kind;

/**
 * What is believed about one fact on one day, from everything that was said. The rules:
 *
 * <ol>
 *   <li>A statement that was corrected counts no more.
 *   <li>What is said of a later time takes the place of what was said of an earlier one. But for
 *       facts about what happened a later "no" undoes no earlier "yes", and lists add up.
 *   <li>Statements about the same time that differ contradict each other. The best graded is in
 *       force, of equals the newest; the fact is contested, unless the one in force is firm and
 *       none against it is.
 * </ol>
 *
 * @param fact the fact
 * @param codes the answer in force
 * @param inForce the statements that carry it, best first
 * @param against statements that contradict it, best first
 * @param contested whether the contradiction is open
 */
public record Belief(
    Fact fact,
    List<String> codes,
    List<Statement> inForce,
    List<Statement> against,
    boolean contested)
    implements Serializable {

  private static final Comparator<Statement> BEST_FIRST =
      Comparator.comparing(Statement::grade)
          .thenComparing(Statement::recordedAt, Comparator.reverseOrder());

  /** Whether the answer is uncertain: contradicted, or carried by weak statements alone. */
  public boolean isDoubtful() {
    return contested || inForce.stream().allMatch(statement -> statement.grade().isWeak());
  }

  /**
   * What follows from statements on one fact.
   *
   * @param said those that are not corrected and say something; at least one
   */
  static Belief from(Fact fact, List<Statement> said, LocalDate day) {
    var holding = said.stream().filter(s -> holdsOn(s, day)).toList();
    var standing =
        holding.stream()
            .filter(s -> holding.stream().noneMatch(other -> givesWay(s, other)))
            .sorted(BEST_FIRST)
            .toList();
    if (standing.isEmpty()) {
      return null;
    }
    var best = standing.get(0);
    var inForce = standing.stream().filter(s -> !s.differsFrom(best)).toList();
    var against = standing.stream().filter(s -> s.differsFrom(best)).toList();
    var settled = best.grade().isFirm() && against.stream().noneMatch(s -> s.grade().isFirm());
    return new Belief(fact, codes(best, inForce), inForce, against, !against.isEmpty() && !settled);
  }

  private static List<String> codes(Statement best, List<Statement> inForce) {
    if (best.fact().kind() != Kind.SEVERAL) {
      return best.codes();
    }
    return inForce.stream().map(Statement::codes).flatMap(Collection::stream).distinct().toList();
  }

  private static boolean holdsOn(Statement statement, LocalDate day) {
    var over = statement.validTo() != null && statement.validTo().isBefore(day);
    return !statement.validFrom().isAfter(day) && (Lasting.is(statement.fact()) || !over);
  }

  private static boolean givesWay(Statement statement, Statement other) {
    if (!statement.differsFrom(other) || statement.meets(other)) {
      return false;
    }
    return Lasting.is(statement.fact()) && statement.denies() != other.denies()
        ? statement.denies()
        : statement.validFrom().isBefore(other.validFrom());
  }
}
