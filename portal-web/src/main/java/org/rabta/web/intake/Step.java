package org.rabta.web.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.rabta.domain.typology.Fact;

/**
 * One step of taking down a report, with an address of its own.
 *
 * @param code names it in message keys: {@code <flow>.step.<code>}
 * @param parts the parts of the form that are filled in on it
 * @param facts the facts that are asked on it
 */
public record Step(String code, Set<Part> parts, List<Fact> facts) implements Serializable {

  /** Whether there is anything on it to keep. */
  boolean asksSomething() {
    return !parts.isEmpty() || !facts.isEmpty();
  }
}
