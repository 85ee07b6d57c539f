package org.rabta.web.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rabta.domain.typology.Fact;

/**
 * One step of taking down a report, with an address of its own.
 *
 * @param code names it in message keys: {@code <flow>.step.<code>}
 * @param parts the parts of the form that are filled in on it
 * @param facts the facts that are asked on it
 * @param folded those of them that are asked behind a fold: they refine the routing, and most cases
 *     do without
 */
public record Step(String code, Set<Part> parts, List<Fact> facts, Set<Fact> folded)
    implements Serializable {

  /** The step with more questions behind a fold. */
  Step further(Fact... more) {
    List<Fact> all = Stream.concat(facts.stream(), Stream.of(more)).toList();
    return new Step(code, parts, all, Set.of(more));
  }

  /** Whether there is anything on it to keep. */
  boolean asksSomething() {
    return !parts.isEmpty() || !facts.isEmpty();
  }
}
