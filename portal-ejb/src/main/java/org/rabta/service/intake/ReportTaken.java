package org.rabta.service.intake;

import java.time.Instant;
import java.util.UUID;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.intake.ReportContent;

/**
 * A report is on record, in a new case or in one that it joined; told within the transaction, after
 * everything was written.
 *
 * @param record the case
 * @param content what the report says
 * @param draft key of the draft it was taken down in
 * @param at when
 */
public record ReportTaken(CaseRecord record, ReportContent content, UUID draft, Instant at) {}
