package org.rabta.service.wait;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.Wait;
import org.rabta.domain.wait.WaitKind;

/**
 * A wait as a line in an inbox: what, about which case, who must act, by when.
 *
 * @param id key
 * @param kind what is waited for
 * @param recordId the record waited for
 * @param reference the case
 * @param title one line of the case
 * @param strand primary strand
 * @param secondary secondary strands
 * @param priority priority
 * @param minorInvolved a child is or may be among the victims
 * @param contentLive the advertisement is still online
 * @param accountable who must act
 * @param askedBy who waits
 * @param openedAt since when
 * @param dueAt the deadline
 * @param escalationLevel 0, 1 (headquarters) or 2 (national coordinator)
 * @param escalatedTo the unit it was last escalated to; null if none
 */
public record WaitRow(
    Long id,
    WaitKind kind,
    Long recordId,
    String reference,
    String title,
    Strand strand,
    List<Strand> secondary,
    Priority priority,
    boolean minorInvolved,
    boolean contentLive,
    UnitRef accountable,
    UnitRef askedBy,
    Instant openedAt,
    Instant dueAt,
    int escalationLevel,
    String escalatedTo)
    implements Serializable {

  static WaitRow of(Wait wait, CaseRecord record) {
    return new WaitRow(
        wait.id(),
        wait.kind(),
        wait.recordId(),
        record.reference().value(),
        record.title(),
        record.strand(),
        record.secondary(),
        record.priority(),
        record.minorInvolved(),
        record.contentLive(),
        wait.accountable(),
        wait.askedBy(),
        wait.openedAt(),
        wait.dueAt(),
        wait.escalationLevel(),
        wait.escalatedTo());
  }
}
