package org.rabta.service.handoff;

import java.time.Instant;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.handoff.HandOffStatus;

/**
 * A hand-off was accepted or withdrawn; told within the transaction, after everything was written.
 *
 * @param record the case
 * @param status how it ended
 * @param proposedAt when it had been proposed
 */
public record HandOffEnded(CaseRecord record, HandOffStatus status, Instant proposedAt) {}
