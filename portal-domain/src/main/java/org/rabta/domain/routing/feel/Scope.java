package org.rabta.domain.routing.feel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that an expression may use: the decision's own requirements, and the variables of the
 * loops around it. Immutable.
 */
final class Scope {

  private final Map<String, Expression> names;
  private final int loops;

  private Scope(Map<String, Expression> names, int loops) {
    this.names = names;
    this.loops = loops;
  }

  /** A scope with these names and no loop. */
  static Scope of(Map<String, Expression> names) {
    return new Scope(Map.copyOf(names), 0);
  }

  /** What a name stands for; null where it stands for nothing. */
  Expression find(String name) {
    return names.get(name);
  }

  /** How many loops there are around. */
  int loops() {
    return loops;
  }

  /** The scope within a loop; the variable hides an outer name. */
  Scope within(String variable, Kind kind) {
    int depth = loops;
    Map<String, Expression> inner = new HashMap<>(names);
    inner.put(variable, Expression.of(kind, evaluation -> evaluation.local(depth)));
    return new Scope(Map.copyOf(inner), depth + 1);
  }

  /** The same scope without these names. */
  Scope without(List<String> hidden) {
    Map<String, Expression> inner = new HashMap<>(names);
    hidden.forEach(inner::remove);
    return new Scope(Map.copyOf(inner), loops);
  }
}
