package org.rabta.service.assessment;

import java.io.Serializable;
import org.rabta.domain.typology.Strand;

/**
 * Which overrides to show.
 *
 * @param rule code of a rule that decided; null means every rule
 * @param strand what the tables had come to; null means every strand
 */
public record OverrideFilter(String rule, Strand strand) implements Serializable {}
