package org.rabta.service.indicator;

import java.util.List;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.service.usecase.OnCase;

/**
 * Answers signs on a case.
 *
 * @param reference the case
 * @param answers one for each sign; signs that are not named stay as they are
 */
public record AnswerSigns(String reference, List<One> answers) implements OnCase {

  /** More signs than any one list has. */
  public static final int MOST = 100;

  public AnswerSigns {
    answers = List.copyOf(answers);
  }

  /**
   * One answer.
   *
   * @param kind the list
   * @param sign the sign's code
   * @param answer what is said of it
   * @param seen key of the answer that was on the page; null if there was none
   */
  public record One(SignKind kind, String sign, SignAnswer answer, Long seen) {}
}
