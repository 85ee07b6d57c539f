package org.rabta.domain.rulebook;

import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * What KIE says of a model's tables: whether they are well formed and compile, and whether any has
 * a gap, an overlap or a rule that can never apply. Takes seconds.
 */
final class TableAnalysis {

  private TableAnalysis() {}

  static List<Finding> of(String xml) {
    DMNValidator validator = DMNValidatorFactory.newValidator();
    try {
      return validator
          .validate(
              new StringReader(xml),
              DMNValidator.Validation.VALIDATE_SCHEMA,
              DMNValidator.Validation.VALIDATE_MODEL,
              DMNValidator.Validation.VALIDATE_COMPILATION,
              DMNValidator.Validation.ANALYZE_DECISION_TABLE)
          .stream()
          .filter(message -> message.getLevel() != DMNMessage.Level.INFO)
          .map(message -> Finding.of(code(message.getText()), message.getText()))
          .distinct()
          .toList();
    } finally {
      validator.dispose();
    }
  }

  private static String code(String text) {
    if (text.contains("Gap detected")) {
      return "gap";
    }
    if (text.contains("Overlap")) {
      return "overlap";
    }
    return text.contains("asked") ? "masked" : "not-valid";
  }
}
