package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.util.function.Consumer;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** How a call was refused. */
final class Refused {

  private Refused() {}

  static Consumer<Throwable> refusedWith(String code) {
    return thrown -> {
      assertThat(thrown)
          .as("expected a refusal with " + code)
          .isInstanceOf(BusinessRuleViolation.class);
      assertThat(((BusinessRuleViolation) thrown).code()).isEqualTo(code);
    };
  }

  static boolean byRole(Throwable thrown) {
    return thrown instanceof EJBAccessException;
  }

  /** Everything a caller could tell two refusals apart by. */
  static String described(Throwable thrown) {
    return thrown instanceof BusinessRuleViolation violation
        ? violation.getClass().getName()
            + " "
            + violation.code()
            + " "
            + violation.arguments()
            + " "
            + violation.getMessage()
        : String.valueOf(thrown);
  }
}
