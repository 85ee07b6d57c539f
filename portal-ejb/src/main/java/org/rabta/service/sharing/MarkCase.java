package org.rabta.service.sharing;

import org.rabta.domain.caserecord.Tlp;
import org.rabta.service.usecase.OnCase;

/**
 * Puts a case under another mark.
 *
 * @param reference the case
 * @param mark the new mark
 * @param reason why
 */
public record MarkCase(String reference, Tlp mark, String reason) implements OnCase {}
