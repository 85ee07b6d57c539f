package org.rabta.service.jointcase;

import java.time.LocalDate;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.sharing.BasisKind;

/**
 * Founds a task force.
 *
 * @param name its name
 * @param purpose what it is for
 * @param basis what permits it
 * @param provision code of the provision, if that is the basis
 * @param basisWords which agreement or order
 * @param lead code of the unit that leads it
 * @param members codes of the other units
 * @param level how far members see its cases: OBSERVER or CONTRIBUTOR
 * @param parts parts of its cases that they see; never identities
 * @param until its last day, in Pakistan
 */
public record FoundTaskForce(
    String name,
    String purpose,
    BasisKind basis,
    String provision,
    String basisWords,
    String lead,
    Set<String> members,
    Level level,
    Set<CasePart> parts,
    LocalDate until) {}
