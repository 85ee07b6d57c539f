package org.rabta.service.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.intake.ReportDraft;

/**
 * A draft as its author sees it.
 *
 * @param id key
 * @param content what has been entered
 * @param openedCase reference of the case opened from it; null if none yet
 * @param startedAt when it was begun
 * @param updatedAt when it was last saved
 */
public record DraftView(
    UUID id, ReportContent content, String openedCase, Instant startedAt, Instant updatedAt)
    implements Serializable {

  static DraftView of(ReportDraft draft) {
    return new DraftView(
        draft.id(),
        draft.content(),
        draft.openedCase().map(reference -> reference.value()).orElse(null),
        draft.startedAt(),
        draft.updatedAt());
  }

  DraftView with(IdentityEntry identity) {
    return new DraftView(id, content.with(identity), openedCase, startedAt, updatedAt);
  }
}
