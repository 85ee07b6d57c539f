package org.rabta.domain.routing.feel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNType;
import org.kie.dmn.api.core.ast.DMNNode;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.core.ast.DecisionNodeImpl;
import org.kie.dmn.core.impl.BaseDMNTypeImpl;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.LiteralExpression;

/** Compiles each decision of a model after those that it rests on. Used once. */
final class ModelCompiler {

  private final DMNModel model;
  private final Parser parser = new Parser();
  private final Types types;
  private final Kind.RowOf facts;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, Expression> compiled = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  ModelCompiler(DMNModel model) {
    ModelBoundary.requireAccepted(model.getDefinitions());
    this.model = model;
    this.types = new Types(model.getDefinitions());
    this.facts = types.row(input().getVariable().getTypeRef());
    model.getDefinitions().getDrgElement().stream()
        .filter(Decision.class::isInstance)
        .forEach(decision -> indexes.put(decision.getName(), indexes.size()));
  }

  private InputData input() {
    return model.getDefinitions().getDrgElement().stream()
        .filter(InputData.class::isInstance)
        .map(InputData.class::cast)
        .findFirst()
        .orElseThrow();
  }

  CompiledModel compile() {
    Map<String, Expression> inOrder = new LinkedHashMap<>();
    indexes.keySet().forEach(name -> inOrder.put(name, decision(name)));
    return new CompiledModel(facts, inOrder);
  }

  private Expression decision(String name) {
    Expression known = compiled.get(name);
    if (known != null) {
      return known;
    }
    if (!underWay.add(name)) {
      throw new ModelRefused("Decision " + name + " rests on itself");
    }
    Expression fresh = fresh("Decision " + name, model.getDecisionByName(name));
    compiled.put(name, fresh);
    return fresh;
  }

  private Expression fresh(String where, DecisionNode node) {
    if (node == null) {
      throw new ModelRefused(where + " is not unique");
    }
    Map<String, Expression> names = new HashMap<>();
    Map<String, Type> parsed = new HashMap<>();
    for (DMNNode required : ((DecisionNodeImpl) node).getDependencies().values()) {
      names.put(required.getName(), reference(required));
      parsed.put(required.getName(), feelType(required));
    }
    Scope scope = Scope.of(names);
    TableCompiler.Expressions expressions =
        (place, text) ->
            new ExpressionCompiler(place, text)
                .compile(parser.expression(place, text, parsed), scope);
    Expression expression = body(where, node.getDecision(), expressions);
    requireDeclaredAsList(where, node.getDecision(), expression);
    return expression;
  }

  private Expression body(String where, Decision decision, TableCompiler.Expressions expressions) {
    if (decision.getExpression() instanceof DecisionTable table) {
      return new TableCompiler(parser, types, expressions).compile(where, table);
    }
    return expressions.compile(where, ((LiteralExpression) decision.getExpression()).getText());
  }

  /** A name that stands for the input, or for a decision made earlier. */
  private Expression reference(DMNNode required) {
    if (required instanceof InputDataNode) {
      return Expression.of(new Kind.InputOf(facts), evaluation -> null);
    }
    Kind kind = decision(required.getName()).kind();
    int index = indexes.get(required.getName());
    return Expression.of(kind, evaluation -> evaluation.decision(index));
  }

  private static Type feelType(DMNNode node) {
    DMNType type =
        node instanceof InputDataNode data ? data.getType() : ((DecisionNode) node).getResultType();
    return ((BaseDMNTypeImpl) type).getFeelType();
  }

  /**
   * KIE turns a list of one into its item where a decision is not declared as a list; so both must
   * agree.
   */
  private void requireDeclaredAsList(String where, Decision decision, Expression expression) {
    boolean declared = types.isList(decision.getVariable().getTypeRef());
    if (declared != (expression.kind() instanceof Kind.ListOf)) {
      throw new ModelRefused(
          where
              + (declared
                  ? " is declared as a list and gives none"
                  : " gives a list and is not declared as one"));
    }
  }
}
