package org.rabta.web.indicator;

import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.service.indicator.SignsOfCase.Said;

/**
 * A sign on the page.
 *
 * @param kind the list
 * @param sign its code
 * @param said the answer in force; null if nobody answered
 * @param answer what the page shows as chosen
 */
public record SignRow(SignKind kind, String sign, Said said, SignAnswer answer) {

  /** What a field sends that chooses this answer. */
  public String value(String chosen) {
    return kind + " " + sign + " " + chosen;
  }

  /** What the page tells of the answer in force; null if nobody answered. */
  public String seen() {
    return said == null ? null : value(said.answer().name()) + " " + said.id();
  }

  public boolean ticked() {
    return answer == SignAnswer.CONFIRMED;
  }

  /** Whether that answer is the one to show. */
  public boolean is(String chosen) {
    return answer.name().equals(chosen);
  }

  /** The key of its words. */
  public String key() {
    return "sign." + kind + "." + sign;
  }
}
