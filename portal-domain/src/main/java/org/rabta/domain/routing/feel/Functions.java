package org.rabta.domain.routing.feel;

import java.math.BigDecimal;
import java.util.List;
import org.rabta.domain.routing.feel.Expression.Code;

/** The functions of FEEL that are accepted. */
final class Functions {

  private Functions() {}

  /**
   * @return null where the function is not accepted, or not with such arguments
   */
  static Expression call(String name, List<Expression> arguments) {
    return switch (name) {
      case "not" -> arguments.size() == 1 ? not(arguments.get(0)) : null;
      case "count" -> arguments.size() == 1 ? count(arguments.get(0)) : null;
      case "list contains" ->
          arguments.size() == 2 ? contains(arguments.get(0), arguments.get(1)) : null;
      default -> null;
    };
  }

  private static Expression not(Expression argument) {
    if (!Operators.isTruth(argument.kind())) {
      return null;
    }
    Code inner = argument.code();
    return Expression.of(
        Kind.Simple.TRUTH,
        evaluation -> {
          Object value = inner.value(evaluation);
          return value == null ? null : (Object) (value == Boolean.FALSE);
        });
  }

  private static Expression count(Expression list) {
    if (!(list.kind() instanceof Kind.ListOf)) {
      return null;
    }
    Code inner = list.code();
    return Expression.of(
        Kind.Simple.NUMBER,
        evaluation -> BigDecimal.valueOf(((List<?>) inner.value(evaluation)).size()));
  }

  /** Whether a list holds a value; also what {@code value in list} means. */
  static Expression contains(Expression in, Expression element) {
    if (!(in.kind() instanceof Kind.ListOf of) || !Kind.comparable(of.item(), element.kind())) {
      return null;
    }
    Code items = in.code();
    Code wanted = element.code();
    return Expression.of(
        Kind.Simple.TRUTH,
        evaluation -> {
          Object value = wanted.value(evaluation);
          List<?> list = (List<?>) items.value(evaluation);
          evaluation.spend(list.size());
          for (Object item : list) {
            if (Operators.same(item, value)) {
              return true;
            }
          }
          return false;
        });
  }
}
