package org.rabta.service.handoff;

import org.rabta.service.usecase.OnCase;

/**
 * Accepts or withdraws a hand-off as the page showed it.
 *
 * @param reference the case
 * @param handOff key of the hand-off
 * @param sentence a sentence that goes with it; may be null
 */
public record DecideHandOff(String reference, long handOff, String sentence) implements OnCase {}
