package org.rabta.domain.request;

import java.util.Objects;
import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What one unit asks of another.
 *
 * @param kind what
 * @param from who asks
 * @param to who is asked
 * @param question in words, 1 to 2000 characters
 * @param handling handling codes; may be empty
 * @param task the task of the routing decision that it follows; may be null
 * @param after the task that comes first; may be null
 */
public record Asking(
    RequestKind kind,
    UnitRef from,
    UnitRef to,
    String question,
    Set<HandlingCode> handling,
    String task,
    String after) {

  /** Longest question, in characters. */
  public static final int LONGEST_QUESTION = 2000;

  /**
   * @throws BusinessRuleViolation {@code request.to-oneself}, {@code request.wrong-agency}, or a
   *     text code about {@code request.question}
   */
  public Asking {
    Objects.requireNonNull(kind, "kind");
    if (from.equals(to)) {
      throw new BusinessRuleViolation("request.to-oneself");
    }
    if (!kind.isFor(to.agency())) {
      throw new BusinessRuleViolation("request.wrong-agency", kind, to.agency());
    }
    question = Text.required("request.question", question, LONGEST_QUESTION);
    handling = Set.copyOf(handling);
  }
}
