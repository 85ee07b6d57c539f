package org.rabta.domain.routing.feel;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.KnowledgeSource;
import org.kie.dmn.model.api.LiteralExpression;

/**
 * What a model may contain at all. Checked on the bare text and on the parsed definitions, before
 * any engine compiles them, as compiling may already load what a model names.
 */
public final class ModelBoundary {

  private static final Pattern FORBIDDEN = Pattern.compile("<!\\s*(doctype|entity)");
  private static final Set<String> LANGUAGES =
      Set.of(
          "",
          "feel",
          "https://www.omg.org/spec/dmn/20230324/feel/",
          "https://www.omg.org/spec/dmn/20211108/feel/",
          "https://www.omg.org/spec/dmn/20191111/feel/",
          "http://www.omg.org/spec/dmn/20180521/feel/");

  private ModelBoundary() {}

  /**
   * Refuses a text that no parser should see.
   *
   * @throws ModelRefused if it is too long or declares a document type or entities
   */
  public static void requireHarmless(String xml) {
    if (xml.length() > ModelLimits.TEXT) {
      throw new ModelRefused("The model is longer than " + ModelLimits.TEXT + " characters");
    }
    if (FORBIDDEN.matcher(xml.toLowerCase(Locale.ROOT)).find()) {
      throw new ModelRefused("The model declares a document type or entities");
    }
  }

  /**
   * Refuses parsed definitions that hold anything but one input, decisions by table or expression,
   * and types.
   *
   * @throws ModelRefused naming the first element that is not accepted
   */
  public static void requireAccepted(Definitions model) {
    if (!model.getImport().isEmpty()) {
      throw new ModelRefused("The model imports another");
    }
    requireFeel("The model", model.getExpressionLanguage());
    long decisions = 0;
    long inputs = 0;
    for (DRGElement element : model.getDrgElement()) {
      if (element instanceof Decision decision) {
        requireAccepted(decision);
        decisions++;
      } else if (element instanceof InputData) {
        inputs++;
      } else if (!(element instanceof KnowledgeSource)) {
        throw new ModelRefused(
            element.getClass().getSimpleName().substring(1)
                + " "
                + element.getName()
                + " is not accepted; a model holds decisions, one input and types");
      }
    }
    if (inputs != 1 || decisions == 0 || decisions > ModelLimits.DECISIONS) {
      throw new ModelRefused(
          "A model has one input and 1 to " + ModelLimits.DECISIONS + " decisions");
    }
  }

  private static void requireAccepted(Decision decision) {
    String where = "Decision " + decision.getName();
    Expression expression = decision.getExpression();
    if (!decision.getKnowledgeRequirement().isEmpty()) {
      throw new ModelRefused(where + " calls a business knowledge model");
    }
    if (expression instanceof LiteralExpression literal) {
      requireFeel(where, literal.getExpressionLanguage());
      if (literal.getImportedValues() != null) {
        throw new ModelRefused(where + " imports values");
      }
    } else if (!(expression instanceof DecisionTable)) {
      throw new ModelRefused(where + " is neither a table nor an expression");
    }
  }

  private static void requireFeel(String where, String language) {
    if (language != null && !LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
      throw new ModelRefused(where + " is written in " + language + ", not in FEEL");
    }
  }
}
