package org.rabta.domain.routing.feel;

import java.util.Arrays;

/**
 * One set of facts and what the model says to it. Each decision is made when it is first asked for,
 * and once. For one thread.
 */
final class Evaluation {

  private static final Object UNDECIDED = new Object();

  private final Expression.Code[] decisions;
  private final Object[] inputs;
  private final Object[] answers;
  private int left = ModelLimits.STEPS;
  private final Object[] locals = new Object[ModelLimits.LOOPS_WITHIN_LOOPS];

  Evaluation(Expression.Code[] decisions, Object[] inputs) {
    this.decisions = decisions;
    this.inputs = inputs;
    this.answers = new Object[decisions.length];
    Arrays.fill(answers, UNDECIDED);
  }

  Object input(int index) {
    return inputs[index];
  }

  Object decision(int index) {
    Object answer = answers[index];
    if (answer == UNDECIDED) {
      answer = decisions[index].value(this);
      answers[index] = answer;
    }
    return answer;
  }

  /**
   * Counts steps of loops.
   *
   * @throws IllegalStateException after more steps than any sensible model takes
   */
  void spend(int steps) {
    left -= steps;
    if (left < 0) {
      throw new IllegalStateException(
          "The model loops more than " + ModelLimits.STEPS + " times for one case");
    }
  }

  Object local(int depth) {
    return locals[depth];
  }

  void setLocal(int depth, Object value) {
    locals[depth] = value;
  }
}
