package org.rabta.domain.caserecord;

import java.util.Objects;
import org.rabta.domain.access.Caller;

/**
 * A person in charge, as kept on a record.
 *
 * @param subject the identity provider's subject
 * @param name as shown
 */
public record Officer(String subject, String name) {

  public Officer {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(name, "name");
  }

  public static Officer of(Caller caller) {
    return new Officer(caller.subject(), caller.name());
  }
}
