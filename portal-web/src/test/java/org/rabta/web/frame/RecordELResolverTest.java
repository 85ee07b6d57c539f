package org.rabta.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.StandardELContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

  /** A row as queries hand it out. */
  public record Row(String title, Unit unit, boolean urgent) {
    public boolean isSealed() {
      return urgent;
    }

    public String getShort() {
      return title.substring(0, 1);
    }
  }

  /** Not visible outside, as view records of a feature may be. */
  record Unit(String code) {
    Unit {
      if (code == null) {
        throw new IllegalArgumentException("code");
      }
    }

    @Override
    public String code() {
      if (code.isEmpty()) {
        throw new IllegalStateException("no code");
      }
      return code;
    }
  }

  private final ExpressionFactory factory = ExpressionFactory.newInstance();

  @Test
  void readsAComponentByItsName() {
    assertThat(value("#{row.title}", row("B", "AHTC-GRW"))).isEqualTo("B");
    assertThat(value("#{row.urgent}", row("B", "AHTC-GRW"))).isEqualTo(true);
  }

  @Test
  void readsThroughARecordInARecord() {
    assertThat(value("#{row.unit.code}", row("B", "AHTC-GRW"))).isEqualTo("AHTC-GRW");
  }

  @Test
  void leavesGettersAndMethodsOfARecordToTheOtherResolvers() {
    assertThat(value("#{row.sealed}", row("B", "X"))).isEqualTo(true);
    assertThat(value("#{row.short}", row("Boy", "X"))).isEqualTo("B");
    assertThat(value("#{row.title()}", row("Boy", "X"))).isEqualTo("Boy");
  }

  @Test
  void sortsRowsByTheExpressionThatAColumnSortsBy() {
    Comparator<Row> byColumn = Comparator.comparing(row -> (String) value("#{row.unit.code}", row));

    assertThat(Stream.of(row("1", "C"), row("2", "A"), row("3", "B")).sorted(byColumn))
        .extracting(Row::title)
        .isEqualTo(List.of("2", "3", "1"));
  }

  @Test
  void aRecordCannotBeWrittenTo() {
    ELContext context = context(row("B", "X"));
    var expression = factory.createValueExpression(context, "#{row.title}", String.class);

    assertThat(expression.isReadOnly(context)).isTrue();
    assertThatThrownBy(() -> expression.setValue(context, "C"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  @Test
  void aNameThatIsNoComponentIsRefused() {
    assertThatThrownBy(() -> value("#{row.subject}", row("B", "X")))
        .isInstanceOf(PropertyNotFoundException.class);
  }

  @Test
  void whatAnAccessorThrowsIsNotLost() {
    assertThatThrownBy(() -> value("#{row.unit.code}", row("B", "")))
        .isInstanceOf(ELException.class)
        .hasRootCauseMessage("no code");
  }

  private static Row row(String title, String unit) {
    return new Row(title, new Unit(unit), true);
  }

  private Object value(String expression, Row row) {
    ELContext context = context(row);
    return factory.createValueExpression(context, expression, Object.class).getValue(context);
  }

  private ELContext context(Row row) {
    StandardELContext context = new StandardELContext(factory);
    context.addELResolver(new RecordELResolver());
    context.getVariableMapper().setVariable("row", factory.createValueExpression(row, Row.class));
    return context;
  }
}
