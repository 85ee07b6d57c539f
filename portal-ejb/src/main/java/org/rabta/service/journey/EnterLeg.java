package org.rabta.service.journey;

import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.journey.LegEntry;
import org.rabta.service.usecase.OnCase;

/**
 * Enters a leg of the journey, or corrects one.
 *
 * @param reference the case
 * @param filing how it comes in
 * @param leg what is entered; not looked at when one is taken back
 */
public record EnterLeg(String reference, Filing filing, LegEntry leg) implements OnCase {}
