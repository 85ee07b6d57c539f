package org.rabta.service.assessment;

import java.io.Serializable;
import org.rabta.domain.typology.Strand;

/**
 * How often a rule was overridden. Names no case, no person and no words.
 *
 * @param rule code of the rule that decided what was overridden
 * @param overrides how often
 * @param from the strand that the tables had most often come to
 * @param to the strand that officers most often put in its place; the same where they changed the
 *     lead alone
 * @param mostly how many of the overrides went that way
 */
public record OverrideFigure(String rule, long overrides, Strand from, Strand to, long mostly)
    implements Serializable {}
