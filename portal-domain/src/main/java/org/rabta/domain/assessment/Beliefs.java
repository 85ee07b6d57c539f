package org.rabta.domain.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/**
 * What is believed about a case: the answer to "what did the portal know at that moment about that
 * day". The facts that a decision is made on are the beliefs of now about today.
 *
 * @param all one for each fact that something is known about, in the order of the facts
 */
public record Beliefs(List<Belief> all) implements Serializable {

  public Beliefs {
    all = List.copyOf(all);
  }

  /**
   * @param statements everything said about one case, in the order in which it was recorded
   * @param knownAt what was recorded later counts not
   * @param day the day that is asked about
   */
  public static Beliefs of(List<Statement> statements, Instant knownAt, LocalDate day) {
    var known = statements.stream().filter(s -> !s.recordedAt().isAfter(knownAt)).toList();
    var beliefs = new ArrayList<Belief>();
    for (var fact : Fact.values()) {
      var said = uncorrected(known.stream().filter(s -> s.fact() == fact).toList());
      var belief = Belief.from(fact, said, day);
      if (belief != null) {
        beliefs.add(belief);
      }
    }
    return new Beliefs(beliefs);
  }

  private static List<Statement> uncorrected(List<Statement> onOneFact) {
    var left = new ArrayList<Statement>();
    for (var statement : onOneFact) {
      left.removeIf(earlier -> replaces(statement, earlier));
      left.add(statement);
    }
    left.removeIf(statement -> !statement.says());
    return left;
  }

  private static boolean replaces(Statement later, Statement earlier) {
    return switch (later.replaces()) {
      case NOTHING -> false;
      case OWN_UNIT -> later.recordedUnit().equals(earlier.recordedUnit());
      case ALL -> true;
    };
  }

  /** The facts as a decision takes them. */
  public CaseFacts facts() {
    var builder = CaseFacts.builder();
    all.forEach(belief -> belief.fact().set(builder, belief.codes()));
    return builder.build();
  }

  /** Facts with an answer that is contested or weakly founded. */
  public Set<Fact> doubtful() {
    var doubtful = EnumSet.noneOf(Fact.class);
    all.stream().filter(Belief::isDoubtful).map(Belief::fact).forEach(doubtful::add);
    return doubtful;
  }

  /** What is believed about one fact; empty where nothing is known. */
  public Optional<Belief> about(Fact fact) {
    return all.stream().filter(belief -> belief.fact() == fact).findFirst();
  }

  /** The statements that carry the answers in force. */
  public List<Statement> inForce() {
    return all.stream().map(Belief::inForce).flatMap(Collection::stream).toList();
  }
}
