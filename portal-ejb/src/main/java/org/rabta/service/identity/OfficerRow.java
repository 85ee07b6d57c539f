package org.rabta.service.identity;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;

/**
 * A person in the list of officers.
 *
 * @param id key
 * @param name as shown
 * @param unit where the person works
 * @param roles the roles that the portal knows
 * @param enabled whether the account may sign in
 * @param works whether the person can be in charge of cases
 * @param openCases open cases the person is in charge of and the caller may see
 * @param own whether it is the caller
 */
public record OfficerRow(
    long id,
    String name,
    UnitRef unit,
    List<Role> roles,
    boolean enabled,
    boolean works,
    long openCases,
    boolean own)
    implements Serializable {}
