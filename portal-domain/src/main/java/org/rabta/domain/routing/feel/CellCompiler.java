package org.rabta.domain.routing.feel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.DashNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.RangeNode.IntervalBoundary;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.ast.UnaryTestNode;
import org.kie.dmn.feel.lang.ast.UnaryTestNode.UnaryOperator;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;

/**
 * Turns a parsed cell into a test. Accepted: a dash; literals; comparisons with a number and ranges
 * of numbers; not(...) around them.
 */
final class CellCompiler {

  private final String where;
  private final String text;
  private final Kind column;

  /**
   * @param where the decision and rule, for messages
   * @param text the whole cell, for messages
   * @param column what sort of value the column gives
   */
  CellCompiler(String where, String text, Kind column) {
    this.where = where;
    this.text = text;
    this.column = column;
  }

  /**
   * @throws ModelRefused for anything that is not accepted
   */
  Cell compile(UnaryTestListNode node) {
    Cell any = null;
    for (BaseNode element : node.getElements()) {
      Cell one = one(element);
      any = any == null ? one : any.or(one);
    }
    if (any == null) {
      throw refused("the cell is empty");
    }
    return node.isNegated() ? any.not() : any;
  }

  private Cell one(BaseNode node) {
    if (node instanceof DashNode) {
      return Cell.ANYTHING;
    }
    if (node instanceof UnaryTestNode test && test.getValue() instanceof RangeNode range) {
      return range(range);
    }
    if (node instanceof UnaryTestNode test && test.getOperator() == UnaryOperator.EQ) {
      return equal(literal(test.getValue()));
    }
    throw refused("a cell is a dash, literals or comparisons with a number");
  }

  private static Cell equal(Object literal) {
    boolean byEquality = !(literal instanceof BigDecimal);
    Set<Object> mentioned = literal == null ? Set.of() : Set.of(literal);
    return new Cell(value -> Operators.same(value, literal), mentioned, byEquality);
  }

  /** {@code < 5}, which FEEL reads as a range without a lower end, and {@code [1..5]}. */
  private Cell range(RangeNode range) {
    BigDecimal low = bound(range.getStart());
    BigDecimal high = bound(range.getEnd());
    boolean lowIsIn = range.getLowerBound() == IntervalBoundary.CLOSED;
    boolean highIsIn = range.getUpperBound() == IntervalBoundary.CLOSED;
    return new Cell(
        value ->
            value instanceof BigDecimal number
                && (low == null || number.compareTo(low) >= (lowIsIn ? 0 : 1))
                && (high == null || number.compareTo(high) <= (highIsIn ? 0 : -1)),
        Set.of(),
        false);
  }

  /** Null where the range is open to that side. */
  private BigDecimal bound(BaseNode node) {
    if (node instanceof UndefinedValueNode) {
      return null;
    }
    if (literal(node) instanceof BigDecimal number) {
      return number;
    }
    throw refused("the end of a range is a number");
  }

  private Object literal(BaseNode node) {
    Expression expression = new ExpressionCompiler(where, text).compile(node, Scope.of(Map.of()));
    if (!expression.constant() || !Kind.comparable(expression.kind(), column)) {
      throw refused("a cell compares with literals of the column's sort, which is " + column);
    }
    return expression.constantValue();
  }

  private ModelRefused refused(String reason) {
    return new ModelRefused(where, text, reason);
  }
}
