package org.rabta.domain.routing.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNModel;

/**
 * A decision model in its compiled form. Safe for any thread: an evaluation keeps its state to
 * itself.
 */
public final class CompiledModel {

  private final List<String> facts;
  private final List<Class<?>> sorts;
  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Expression.Code[] decisions;

  CompiledModel(Kind.RowOf input, Map<String, Expression> decisionsInOrder) {
    this.facts = input.columns();
    this.sorts = input.kinds().stream().<Class<?>>map(CompiledModel::sort).toList();
    this.names = List.copyOf(decisionsInOrder.keySet());
    names.forEach(name -> indexes.put(name, indexes.size()));
    this.decisions =
        decisionsInOrder.values().stream().map(Expression::code).toArray(Expression.Code[]::new);
  }

  /**
   * Compiles a model.
   *
   * @param model read and found free of errors by KIE
   * @throws ModelRefused for anything that is not accepted, naming the decision and the expression
   */
  public static CompiledModel of(DMNModel model) {
    return new ModelCompiler(model).compile();
  }

  private static Class<?> sort(Kind kind) {
    if (kind instanceof Kind.ListOf) {
      return List.class;
    }
    return switch ((Kind.Simple) kind) {
      case TEXT, NOTHING -> String.class;
      case NUMBER -> BigDecimal.class;
      case TRUTH -> Boolean.class;
    };
  }

  /** The names of the facts, in the order in which {@link #evaluate} takes their values. */
  public List<String> facts() {
    return facts;
  }

  /**
   * What {@link #evaluate} takes for each fact: String, BigDecimal or Boolean, each or null, or a
   * List, never null.
   */
  public List<Class<?>> sorts() {
    return sorts;
  }

  /** The names of the decisions, in the order of the model. */
  public List<String> decisions() {
    return names;
  }

  /**
   * The answers of all decisions.
   *
   * @param values the facts' values in the order of {@link #facts}
   * @return by the decision's name: a map for a row, a list where the decision collects
   * @throws IllegalStateException where several rules apply and only one may, or where a value is
   *     not among those allowed
   */
  public Map<String, Object> evaluate(Object[] values) {
    Evaluation evaluation = new Evaluation(decisions, values);
    Object[] answers = new Object[decisions.length];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = evaluation.decision(i);
    }
    return new Row(names, answers);
  }

  /**
   * The answers of some decisions; what they rest on is decided, the rest is not.
   *
   * @throws IllegalArgumentException for a name that no decision has
   */
  public Map<String, Object> evaluate(Object[] values, String... wanted) {
    Evaluation evaluation = new Evaluation(decisions, values);
    List<String> columns = new ArrayList<>(wanted.length);
    Object[] answers = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      Integer index = indexes.get(wanted[i]);
      if (index == null) {
        throw new IllegalArgumentException("No decision is named " + wanted[i]);
      }
      columns.add(wanted[i]);
      answers[i] = evaluation.decision(index);
    }
    return new Row(columns, answers);
  }
}
