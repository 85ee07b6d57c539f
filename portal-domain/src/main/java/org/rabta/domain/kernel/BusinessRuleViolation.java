package org.rabta.domain.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A request that a business rule refuses. Rolls the transaction back; the code leads to a sentence
 * in the user's language ({@code error.<code>} in the message bundles).
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessRuleViolation extends RuntimeException {

  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code stable code such as {@code handoff.already-pending}
   * @param arguments values for the placeholders of the sentence
   */
  public BusinessRuleViolation(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
