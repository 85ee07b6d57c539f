package org.rabta.service.person;

import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.IdentityPurpose;

/**
 * Looks for a person by an exact identifier.
 *
 * @param kind what kind it is
 * @param typed the identifier, in any usual form
 * @param purpose why
 */
public record SeekPerson(Identifier kind, String typed, IdentityPurpose purpose) {

  /** Does not say who is sought. */
  @Override
  public String toString() {
    return "SeekPerson[" + kind + "]";
  }
}
