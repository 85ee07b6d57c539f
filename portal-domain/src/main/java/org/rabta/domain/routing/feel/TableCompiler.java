package org.rabta.domain.routing.feel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.UnaryTests;
import org.rabta.domain.routing.feel.Expression.Code;

/** Turns a decision table into bit masks by column. Accepted hit policies: UNIQUE and COLLECT. */
final class TableCompiler {

  /** Turns the text of an expression into code, with the names that its decision may use. */
  @FunctionalInterface
  interface Expressions {
    Expression compile(String where, String text);
  }

  private final Parser parser;
  private final Types types;
  private final Expressions expressions;

  TableCompiler(Parser parser, Types types, Expressions expressions) {
    this.parser = parser;
    this.types = types;
    this.expressions = expressions;
  }

  /**
   * @param where the decision, for messages
   * @throws ModelRefused for anything that is not accepted
   */
  Expression compile(String where, DecisionTable table) {
    requireAccepted(where, table);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.getInput().size(); i++) {
      columns.add(column(where + ", column " + (i + 1), table, i));
    }
    List<List<Expression>> cells = new ArrayList<>();
    for (DecisionRule rule : table.getRule()) {
      cells.add(outputs(where + ", rule " + rule.getId(), table, rule));
    }
    Kind row = kind(where, table, cells);
    List<Code> rows = cells.stream().map(cell -> row(row, cell)).toList();
    boolean collects = table.getHitPolicy() == HitPolicy.COLLECT;
    Kind kind = collects ? new Kind.ListOf(row) : row;
    return Expression.of(kind, new Table(where, collects, columns, rows)::value);
  }

  private static void requireAccepted(String where, DecisionTable table) {
    HitPolicy policy = table.getHitPolicy();
    if (policy != HitPolicy.UNIQUE && policy != HitPolicy.COLLECT) {
      throw new ModelRefused(where + ": the hit policy " + policy + " is not accepted");
    }
    if (table.getAggregation() != null) {
      throw new ModelRefused(where + ": a table that aggregates is not accepted");
    }
    int columns = table.getInput().size() + table.getOutput().size();
    if (table.getRule().isEmpty()
        || table.getRule().size() > ModelLimits.RULES_OF_A_TABLE
        || columns > ModelLimits.COLUMNS_OF_A_TABLE) {
      throw new ModelRefused(where + ": a table has 1 to 500 rules and at most 60 columns");
    }
    if (table.getOutput().stream().anyMatch(output -> output.getDefaultOutputEntry() != null)) {
      throw new ModelRefused(where + ": a default answer is not accepted");
    }
  }

  private Column column(String where, DecisionTable table, int index) {
    InputClause input = table.getInput().get(index);
    Expression source = expressions.compile(where, input.getInputExpression().getText());
    if (!(source.kind() instanceof Kind.Simple)) {
      throw new ModelRefused(
          where, input.getInputExpression().getText(), "a column is of single values");
    }
    List<Cell> cells = new ArrayList<>();
    for (DecisionRule rule : table.getRule()) {
      UnaryTests entry = rule.getInputEntry().get(index);
      cells.add(cell(where + ", rule " + rule.getId(), entry.getText(), source.kind()));
    }
    QName type = input.getInputExpression().getTypeRef();
    Cell allowed = allowed(where, input.getInputValues(), type, source.kind());
    return new Column(where, source.code(), cells, allowed);
  }

  /** Which values are allowed; null where any are. */
  private Cell allowed(String where, UnaryTests own, QName type, Kind kind) {
    String text = own == null || own.getText() == null ? types.allowed(type) : own.getText();
    return text == null ? null : cell(where + ", allowed values", text, kind);
  }

  private Cell cell(String where, String text, Kind kind) {
    return new CellCompiler(where, text, kind).compile(parser.cell(where, text));
  }

  private List<Expression> outputs(String where, DecisionTable table, DecisionRule rule) {
    List<Expression> cells = new ArrayList<>();
    for (int i = 0; i < table.getOutput().size(); i++) {
      OutputClause output = table.getOutput().get(i);
      String text = rule.getOutputEntry().get(i).getText();
      Expression cell = expressions.compile(where, text);
      Kind single = cell.kind() instanceof Kind.ListOf list ? list.item() : cell.kind();
      Cell allowed = allowed(where, output.getOutputValues(), output.getTypeRef(), single);
      cells.add(allowed == null ? cell : checked(where, text, cell, allowed));
    }
    return cells;
  }

  private static Expression checked(String where, String text, Expression cell, Cell allowed) {
    if (!cell.constant()) {
      throw new ModelRefused(where, text, "an answer with allowed values is a literal");
    }
    Object value = cell.constantValue();
    List<?> values = value instanceof List<?> list ? list : Collections.singletonList(value);
    if (!values.stream().allMatch(allowed.test()::test)) {
      throw new ModelRefused(where, text, "the answer is not among the allowed values");
    }
    return cell;
  }

  /** The kind of a row, or of the single output's value. */
  private static Kind kind(String where, DecisionTable table, List<List<Expression>> cells) {
    List<Kind> kinds =
        IntStream.range(0, table.getOutput().size())
            .mapToObj(i -> common(where, cells.stream().map(row -> row.get(i).kind()).toList()))
            .toList();
    if (kinds.size() == 1) {
      return kinds.get(0);
    }
    return new Kind.RowOf(table.getOutput().stream().map(OutputClause::getName).toList(), kinds);
  }

  private static Kind common(String where, List<Kind> kinds) {
    Kind common = kinds.get(0);
    for (Kind kind : kinds) {
      common =
          Kind.common(common, kind)
              .orElseThrow(
                  () -> new ModelRefused(where + ": an output has different sorts of values"));
    }
    return common;
  }

  private static Code row(Kind kind, List<Expression> cells) {
    if (cells.size() == 1) {
      return cells.get(0).code();
    }
    List<String> columns = ((Kind.RowOf) kind).columns();
    Code[] codes = cells.stream().map(Expression::code).toArray(Code[]::new);
    if (cells.stream().allMatch(Expression::constant)) {
      Row row = row(columns, codes, null);
      return evaluation -> row;
    }
    return evaluation -> row(columns, codes, evaluation);
  }

  private static Row row(List<String> columns, Code[] codes, Evaluation evaluation) {
    Object[] values = new Object[codes.length];
    for (int i = 0; i < codes.length; i++) {
      values[i] = codes[i].value(evaluation);
    }
    return new Row(columns, values);
  }
}
