package org.rabta.domain.routing.feel;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.rabta.domain.routing.feel.Expression.Code;

/** The operators of FEEL that are accepted, with its three truth values: true, false and null. */
final class Operators {

  private Operators() {}

  /**
   * @return null where the operator is not accepted between values of these kinds
   */
  static Code infix(InfixOperator operator, Expression left, Expression right) {
    return switch (operator) {
      case AND -> truths(left, right) ? and(left.code(), right.code()) : null;
      case OR -> truths(left, right) ? or(left.code(), right.code()) : null;
      case EQ -> equality(left, right, true);
      case NE -> equality(left, right, false);
      case LT -> order(left, right, sign -> sign < 0);
      case LTE -> order(left, right, sign -> sign <= 0);
      case GT -> order(left, right, sign -> sign > 0);
      case GTE -> order(left, right, sign -> sign >= 0);
      case ADD, SUB, MULT, DIV, POW -> null;
    };
  }

  /** Equality of two values of one simple kind: numbers by size, null only with null. */
  static boolean same(Object one, Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
      return number.compareTo(otherNumber) == 0;
    }
    return one == other || (one != null && one.equals(other));
  }

  private static boolean truths(Expression left, Expression right) {
    return isTruth(left.kind()) && isTruth(right.kind());
  }

  static boolean isTruth(Kind kind) {
    return kind == Kind.Simple.TRUTH || kind == Kind.Simple.NOTHING;
  }

  private static Code and(Code left, Code right) {
    return evaluation -> {
      Object one = left.value(evaluation);
      if (one == Boolean.FALSE) {
        return Boolean.FALSE;
      }
      Object other = right.value(evaluation);
      return other == Boolean.FALSE ? Boolean.FALSE : one == null ? null : other;
    };
  }

  private static Code or(Code left, Code right) {
    return evaluation -> {
      Object one = left.value(evaluation);
      if (one == Boolean.TRUE) {
        return Boolean.TRUE;
      }
      Object other = right.value(evaluation);
      return other == Boolean.TRUE ? Boolean.TRUE : one == null ? null : other;
    };
  }

  private static Code equality(Expression left, Expression right, boolean wanted) {
    if (!Kind.comparable(left.kind(), right.kind())) {
      return null;
    }
    Code one = left.code();
    Code other = right.code();
    return evaluation -> same(one.value(evaluation), other.value(evaluation)) == wanted;
  }

  private static Code order(Expression left, Expression right, IntPredicate wanted) {
    if (left.kind() != Kind.Simple.NUMBER || right.kind() != Kind.Simple.NUMBER) {
      return null;
    }
    Code one = left.code();
    Code other = right.code();
    return evaluation -> {
      BigDecimal a = (BigDecimal) one.value(evaluation);
      BigDecimal b = (BigDecimal) other.value(evaluation);
      return a == null || b == null ? null : (Object) wanted.test(a.compareTo(b));
    };
  }
}
