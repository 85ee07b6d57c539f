package org.rabta.service.intake;

import java.util.UUID;
import org.rabta.domain.intake.ReportContent;
import org.rabta.service.usecase.OnCase;

/**
 * Adds a report to a case that is on record already.
 *
 * @param draft key of the draft
 * @param content what it says finally
 * @param reference the case
 */
public record JoinCase(UUID draft, ReportContent content, String reference) implements OnCase {}
