package org.rabta.service.sharing;

import java.time.LocalDate;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.service.usecase.OnCase;

/**
 * Shares a case with a unit.
 *
 * @param reference the case
 * @param toUnit code of the unit
 * @param level OBSERVER or CONTRIBUTOR
 * @param parts what it may read
 * @param basis what permits it
 * @param provision code of the provision, if that is the basis
 * @param basisWords which agreement or order
 * @param purpose what it is for
 * @param purposeWords the purpose in words
 * @param handling what the receiver has to observe
 * @param named whether the unit is named as recipient, as TLP:RED asks
 * @param until last day of the share, in Pakistan
 */
public record ShareCase(
    String reference,
    String toUnit,
    Level level,
    Set<CasePart> parts,
    BasisKind basis,
    String provision,
    String basisWords,
    SharePurpose purpose,
    String purposeWords,
    Set<HandlingCode> handling,
    boolean named,
    LocalDate until)
    implements OnCase {}
