package org.rabta.service.person;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The persons of a case as one caller sees them.
 *
 * @param persons by number
 * @param mayOpen whether the caller may open an identity with a purpose
 * @param mayRecord whether the caller may add and correct
 */
public record PersonsOfCase(List<PersonView> persons, boolean mayOpen, boolean mayRecord)
    implements Serializable {

  /** The person of that number. */
  public Optional<PersonView> numbered(int ordinal) {
    return persons.stream().filter(person -> person.ordinal() == ordinal).findFirst();
  }
}
