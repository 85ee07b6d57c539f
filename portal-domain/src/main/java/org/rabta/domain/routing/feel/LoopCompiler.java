package org.rabta.domain.routing.feel;

import java.util.List;
import java.util.function.Function;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.FilterExpressionNode;
import org.kie.dmn.feel.lang.ast.ForExpressionNode;
import org.kie.dmn.feel.lang.ast.IterationContextNode;
import org.kie.dmn.feel.lang.ast.QuantifiedExpressionNode;
import org.kie.dmn.feel.lang.ast.QuantifiedExpressionNode.Quantifier;

/** Turns FEEL's loops into code: filter, some, every and for, over one list each. */
final class LoopCompiler {

  /** Compiles a part of the loop with the names that it may use. */
  @FunctionalInterface
  interface Parts {
    Expression compile(BaseNode node, Scope scope);
  }

  private final Parts parts;
  private final Function<String, ModelRefused> refused;

  /**
   * @param refused makes a refusal of the whole expression from a reason
   */
  LoopCompiler(Parts parts, Function<String, ModelRefused> refused) {
    this.parts = parts;
    this.refused = refused;
  }

  static boolean isLoop(BaseNode node) {
    return node instanceof FilterExpressionNode
        || node instanceof QuantifiedExpressionNode
        || node instanceof ForExpressionNode;
  }

  /**
   * @throws ModelRefused for anything that is not accepted
   */
  Expression compile(BaseNode node, Scope scope) {
    if (node instanceof FilterExpressionNode filter) {
      return filter(filter, scope);
    } else if (node instanceof QuantifiedExpressionNode quantified) {
      return quantified(quantified, scope);
    }
    return each((ForExpressionNode) node, scope);
  }

  private Expression filter(FilterExpressionNode node, Scope scope) {
    Expression list = parts.compile(node.getExpression(), scope);
    Kind item = itemOf(list);
    // KIE would find a column by its bare name; here it is item.column, so that none is mistaken
    Scope outer = item instanceof Kind.RowOf row ? scope.without(row.columns()) : scope;
    Expression condition = condition(node.getFilter(), inner(outer, "item", item));
    return Loops.filter(list, condition, scope.loops());
  }

  private Expression quantified(QuantifiedExpressionNode node, Scope scope) {
    IterationContextNode iteration = single(node.getIterationContexts());
    Expression list = parts.compile(iteration.getExpression(), scope);
    Scope inner = inner(scope, iteration.getName().getText(), itemOf(list));
    Expression condition = condition(node.getExpression(), inner);
    return Loops.any(list, condition, scope.loops(), node.getQuantifier() == Quantifier.SOME);
  }

  private Expression each(ForExpressionNode node, Scope scope) {
    IterationContextNode iteration = single(node.getIterationContexts());
    Expression list = parts.compile(iteration.getExpression(), scope);
    Scope inner = inner(scope, iteration.getName().getText(), itemOf(list));
    return Loops.each(list, parts.compile(node.getExpression(), inner), scope.loops());
  }

  private IterationContextNode single(List<IterationContextNode> iterations) {
    if (iterations.size() != 1 || iterations.get(0).getRangeEndExpr() != null) {
      throw refused.apply("a loop is accepted over one list only");
    }
    return iterations.get(0);
  }

  private Scope inner(Scope scope, String variable, Kind item) {
    if (scope.loops() >= ModelLimits.LOOPS_WITHIN_LOOPS) {
      throw refused.apply("there are too many loops within loops");
    }
    return scope.within(variable, item);
  }

  private Kind itemOf(Expression list) {
    if (list.kind() instanceof Kind.ListOf of) {
      return of.item();
    }
    throw refused.apply("a loop needs a list");
  }

  private Expression condition(BaseNode node, Scope scope) {
    Expression condition = parts.compile(node, scope);
    if (!Operators.isTruth(condition.kind())) {
      throw refused.apply("a condition is true or false");
    }
    return condition;
  }
}
