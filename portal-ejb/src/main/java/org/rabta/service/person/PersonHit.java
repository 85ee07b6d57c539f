package org.rabta.service.person;

import java.io.Serializable;
import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.person.PersonRole;

/**
 * A person found, still unnamed.
 *
 * @param reference the case
 * @param title of the case, without names
 * @param ordinal the person's number
 * @param roles what the person is to the case
 * @param custody who answers for the case
 */
public record PersonHit(
    String reference, String title, int ordinal, Set<PersonRole> roles, UnitRef custody)
    implements Serializable {}
