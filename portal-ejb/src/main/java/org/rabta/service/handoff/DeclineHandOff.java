package org.rabta.service.handoff;

import org.rabta.domain.handoff.DeclineGround;
import org.rabta.service.usecase.OnCase;

/**
 * Declines a hand-off.
 *
 * @param reference the case
 * @param handOff key of the hand-off
 * @param ground why; required
 * @param sentence one sentence for the proposer; required
 * @param suggestedUnit unit that the decliner suggests; may be null
 */
public record DeclineHandOff(
    String reference, long handOff, DeclineGround ground, String sentence, String suggestedUnit)
    implements OnCase {}
