package org.rabta.web.intake;

import java.util.Arrays;
import java.util.List;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * What is wrong with one field.
 *
 * @param field the field
 * @param violation the rule that refuses it
 */
record Problem(ReportField field, BusinessRuleViolation violation) {

  /** What cannot be kept of a step. */
  static List<Problem> onStep(ReportForm form, Step step) {
    return of(form, List.of(step), false);
  }

  /** What stands against opening a case. */
  static List<Problem> beforeOpening(ReportForm form, List<Step> steps) {
    return of(form, steps, true);
  }

  private static List<Problem> of(ReportForm form, List<Step> steps, boolean finished) {
    return Arrays.stream(ReportField.values())
        .filter(field -> steps.stream().anyMatch(field::isOn))
        .flatMap(field -> field.problem(form, finished).map(v -> new Problem(field, v)).stream())
        .toList();
  }
}
