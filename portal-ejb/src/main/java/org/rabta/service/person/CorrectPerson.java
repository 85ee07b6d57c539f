package org.rabta.service.person;

import org.rabta.domain.person.Identity;
import org.rabta.domain.person.PersonEntry;
import org.rabta.service.usecase.OnCase;

/**
 * Corrects what is on record of a person.
 *
 * @param reference the case
 * @param ordinal the person's number
 * @param version what the caller saw
 * @param entry what is known now
 * @param identity who it is; null leaves what is sealed alone
 */
public record CorrectPerson(
    String reference, int ordinal, long version, PersonEntry entry, Identity identity)
    implements OnCase {}
