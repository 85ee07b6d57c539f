package org.rabta.domain.routing.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.codegen.feel11.ProcessedExpression;
import org.kie.dmn.feel.codegen.feel11.ProcessedUnaryTest;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;

/** KIE's own FEEL parser, so that the compiled form reads an expression as KIE does. */
final class Parser {

  private final FEELImpl feel = (FEELImpl) FEELBuilder.builder().build();

  /**
   * @param where the decision, for messages
   * @param names the names in scope with KIE's types, which tell a name with blanks from two names
   */
  BaseNode expression(String where, String text, Map<String, Type> names) {
    requireShort(where, text);
    List<FEELEvent> events = new ArrayList<>();
    CompilerContext context = feel.newCompilerContext();
    names.forEach(context::addInputVariableType);
    context.getListeners().add(events::add);
    ProcessedExpression parsed = (ProcessedExpression) feel.compile(text, context);
    requireParsed(where, text, events);
    return (BaseNode) parsed.getInterpreted().getASTNode();
  }

  UnaryTestListNode cell(String where, String text) {
    requireShort(where, text);
    List<FEELEvent> events = new ArrayList<>();
    CompilerContext context = feel.newCompilerContext();
    context.getListeners().add(events::add);
    ProcessedUnaryTest parsed = feel.processUnaryTests(text, context);
    requireParsed(where, text, events);
    return (UnaryTestListNode) parsed.getInterpreted().getASTNode();
  }

  private static void requireShort(String where, String text) {
    if (text == null || text.isBlank()) {
      throw new ModelRefused(where + " has an empty expression");
    }
    if (text.length() > ModelLimits.EXPRESSION) {
      throw new ModelRefused(where, text, "it is longer than " + ModelLimits.EXPRESSION);
    }
  }

  private static void requireParsed(String where, String text, List<FEELEvent> events) {
    events.stream()
        .filter(event -> event.getSeverity() == FEELEvent.Severity.ERROR)
        .findFirst()
        .ifPresent(
            event -> {
              throw new ModelRefused(where, text, event.getMessage());
            });
  }
}
