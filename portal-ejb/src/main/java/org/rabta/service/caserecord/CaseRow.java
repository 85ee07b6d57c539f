package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

/**
 * A case as a line in a list. Carries no names and no narrative.
 *
 * @param id key, for paging
 * @param reference its reference
 * @param title one line
 * @param strand primary strand
 * @param secondary secondary strands
 * @param priority priority
 * @param status open or closed
 * @param custody who answers for it
 * @param officer officer in charge; null if none or not the caller's to know
 * @param minorInvolved a child is or may be among the victims
 * @param contentLive the advertisement is still online
 * @param openedAt when it was opened
 * @param updatedAt last change
 * @param level how far the caller sees it
 */
public record CaseRow(
    Long id,
    String reference,
    String title,
    Strand strand,
    List<Strand> secondary,
    Priority priority,
    CaseStatus status,
    UnitRef custody,
    String officer,
    boolean minorInvolved,
    boolean contentLive,
    Instant openedAt,
    Instant updatedAt,
    Level level)
    implements Serializable {

  static CaseRow of(CaseRecord record, Level level) {
    return new CaseRow(
        record.id(),
        record.reference().value(),
        record.title(),
        record.strand(),
        record.secondary(),
        record.priority(),
        record.status(),
        record.custody(),
        level.readsReports() ? record.officer().map(o -> o.name()).orElse(null) : null,
        record.minorInvolved(),
        record.contentLive(),
        record.openedAt(),
        record.updatedAt(),
        level);
  }
}
