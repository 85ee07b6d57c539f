package org.rabta.domain.routing.feel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.PathExpressionNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.rabta.domain.routing.feel.Expression.Code;

/**
 * Turns a parsed FEEL expression into code. What has no case here is not accepted.
 *
 * <p>Accepted: texts, numbers, truth values, null, lists; names and paths; comparison, and, or;
 * not, count, list contains; in a list; if; filter; some, every and for over one list.
 */
final class ExpressionCompiler {

  private final String where;
  private final String text;

  /**
   * @param where the decision, for messages
   * @param text the whole expression, for messages
   */
  ExpressionCompiler(String where, String text) {
    this.where = where;
    this.text = text;
  }

  /**
   * @throws ModelRefused for anything that is not accepted
   */
  Expression compile(BaseNode node, Scope scope) {
    return compile(node, scope, 0);
  }

  private Expression compile(BaseNode node, Scope scope, int depth) {
    Expression expression = open(node, scope, depth);
    if (expression.kind() instanceof Kind.InputOf) {
      throw refused("the facts are used one by one, not as a whole");
    }
    return expression;
  }

  /** Compiles what may also stand before a dot. */
  private Expression open(BaseNode node, Scope scope, int depth) {
    if (depth > ModelLimits.DEPTH) {
      throw refused("it is nested too deeply");
    }
    int inner = depth + 1;
    if (node instanceof NameRefNode || node instanceof QualifiedNameNode) {
      return name(node, scope);
    } else if (node instanceof PathExpressionNode path) {
      return path(open(path.getExpression(), scope, inner), namesOf(path.getName()));
    } else if (node instanceof InfixOpNode infix) {
      return infix(infix, scope, inner);
    } else if (node instanceof FunctionInvocationNode call) {
      return call(call, scope, inner);
    } else if (node instanceof InNode in) {
      return in(in, scope, inner);
    } else if (node instanceof IfExpressionNode choice) {
      return choice(choice, scope, inner);
    } else if (node instanceof ListNode list) {
      return list(list, scope, inner);
    } else if (LoopCompiler.isLoop(node)) {
      return new LoopCompiler((part, names) -> compile(part, names, inner), this::refused)
          .compile(node, scope);
    }
    return literal(node);
  }

  private Expression literal(BaseNode node) {
    if (node instanceof StringNode string) {
      return Expression.constant(Kind.Simple.TEXT, string.getValue().intern());
    } else if (node instanceof BooleanNode truth) {
      return Expression.constant(Kind.Simple.TRUTH, truth.getValue());
    } else if (node instanceof NumberNode number) {
      return Expression.constant(Kind.Simple.NUMBER, number.getValue());
    } else if (node instanceof NullNode) {
      return Expression.constant(Kind.Simple.NOTHING, null);
    }
    String sort = node == null ? "nothing" : node.getClass().getSimpleName().replace("Node", "");
    throw refused("this form of expression is not accepted (" + sort + ")");
  }

  private Expression name(BaseNode node, Scope scope) {
    List<String> parts = namesOf(node);
    Expression first = scope.find(parts.get(0));
    if (first == null) {
      throw refused("the name " + parts.get(0) + " is not among the decision's requirements");
    }
    return path(first, parts.subList(1, parts.size()));
  }

  private List<String> namesOf(BaseNode node) {
    if (node instanceof QualifiedNameNode qualified) {
      return qualified.getParts().stream().map(BaseNode::getText).toList();
    } else if (node instanceof NameRefNode name) {
      return List.of(name.getText());
    }
    throw refused("a name is expected after a dot");
  }

  private Expression path(Expression start, List<String> columns) {
    Expression current = start;
    for (String column : columns) {
      Expression of = current;
      current =
          Paths.column(of, column)
              .orElseThrow(() -> refused("there is no " + column + " to take from " + of.kind()));
    }
    return current;
  }

  private Expression infix(InfixOpNode node, Scope scope, int depth) {
    Expression left = compile(node.getLeft(), scope, depth);
    Expression right = compile(node.getRight(), scope, depth);
    Code code = Operators.infix(node.getOperator(), left, right);
    if (code == null) {
      throw refused(
          node.getOperator().symbol
              + " is not accepted between "
              + left.kind()
              + " and "
              + right.kind());
    }
    return Expression.of(Kind.Simple.TRUTH, code);
  }

  private Expression call(FunctionInvocationNode node, Scope scope, int depth) {
    String name = String.join(".", namesOf(node.getName()));
    List<Expression> arguments =
        node.getParams().getElements().stream().map(each -> compile(each, scope, depth)).toList();
    Expression call = scope.find(name) == null ? Functions.call(name, arguments) : null;
    if (call == null) {
      throw refused("the function " + name + " is not accepted, or not with these arguments");
    }
    return call;
  }

  /** {@code x in ("a", "b")} and {@code x in list}. */
  private Expression in(InNode node, Scope scope, int depth) {
    Expression value = compile(node.getValue(), scope, depth);
    Expression list = compile(node.getExprs(), scope, depth);
    Expression contains = Functions.contains(list, value);
    if (contains == null) {
      throw refused("in is accepted for lists of values of the same sort only");
    }
    return contains;
  }

  private Expression choice(IfExpressionNode node, Scope scope, int depth) {
    Expression condition = compile(node.getCondition(), scope, depth);
    Expression then = compile(node.getThenExpression(), scope, depth);
    Expression otherwise = compile(node.getElseExpression(), scope, depth);
    requireTruth(condition);
    Kind kind =
        Kind.common(then.kind(), otherwise.kind())
            .orElseThrow(() -> refused("then and else give different sorts of values"));
    Code test = condition.code();
    Code yes = then.code();
    Code no = otherwise.code();
    return Expression.of(
        kind,
        evaluation ->
            test.value(evaluation) == Boolean.TRUE ? yes.value(evaluation) : no.value(evaluation));
  }

  private Expression list(ListNode node, Scope scope, int depth) {
    List<Expression> items = new ArrayList<>();
    Kind kind = Kind.Simple.NOTHING;
    boolean constant = true;
    for (BaseNode element : node.getElements()) {
      Expression item = compile(element, scope, depth);
      kind =
          Kind.common(kind, item.kind())
              .orElseThrow(() -> refused("a list holds different sorts of values"));
      constant &= item.constant();
      items.add(item);
    }
    Code code = evaluation -> valuesOf(items, evaluation);
    Kind list = new Kind.ListOf(kind);
    return constant ? Expression.constant(list, code.value(null)) : Expression.of(list, code);
  }

  private static List<Object> valuesOf(List<Expression> items, Evaluation evaluation) {
    List<Object> values = new ArrayList<>(items.size());
    items.forEach(item -> values.add(item.code().value(evaluation)));
    return Collections.unmodifiableList(values);
  }

  private void requireTruth(Expression condition) {
    if (!Operators.isTruth(condition.kind())) {
      throw refused("a condition is true or false");
    }
  }

  private ModelRefused refused(String reason) {
    return new ModelRefused(where, text, reason);
  }
}
