package org.rabta.service.intake;

import java.util.UUID;
import org.rabta.domain.intake.ReportContent;

/**
 * Opens a case from a draft.
 *
 * @param draft key of the draft
 * @param content what it says finally
 */
public record OpenCase(UUID draft, ReportContent content) {}
