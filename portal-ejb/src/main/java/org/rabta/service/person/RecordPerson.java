package org.rabta.service.person;

import java.util.UUID;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.PersonEntry;
import org.rabta.service.usecase.OnCase;

/**
 * Puts another person on the record of a case.
 *
 * @param reference the case
 * @param form key of the form, so that a form sent twice makes one person
 * @param entry what is known
 * @param identity who it is; nothing is sealed where it says nothing
 */
public record RecordPerson(String reference, UUID form, PersonEntry entry, Identity identity)
    implements OnCase {}
