package org.rabta.domain.routing.feel;

/**
 * A compiled expression.
 *
 * @param kind what sort of value it gives
 * @param code gives the value
 * @param constant whether the value is the same whatever the facts; then the code may be given no
 *     evaluation
 */
record Expression(Kind kind, Code code, boolean constant) {

  /** Gives a value; without side effects, and safe for any thread. */
  @FunctionalInterface
  interface Code {
    Object value(Evaluation evaluation);
  }

  static Expression constant(Kind kind, Object value) {
    return new Expression(kind, evaluation -> value, true);
  }

  /** An expression that depends on the facts. */
  static Expression of(Kind kind, Code code) {
    return new Expression(kind, code, false);
  }

  /** The value of a constant. */
  Object constantValue() {
    return code.value(null);
  }
}
