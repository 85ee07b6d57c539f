package org.rabta.service.linkage;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.linkage.Identifier;

/**
 * A case that may be about the same matter, among those the caller reads.
 *
 * @param reference its reference
 * @param title one line without names
 * @param status whether it is being worked on
 * @param custody who answers for it
 * @param openedAt when it was opened
 * @param level how far the caller sees it
 * @param shared identifiers in common, the strong ones first
 * @param sameStory whether the stories are alike
 * @param strong whether an identifier in common makes it likely
 */
public record Lookalike(
    String reference,
    String title,
    CaseStatus status,
    UnitRef custody,
    Instant openedAt,
    Level level,
    List<Identifier> shared,
    boolean sameStory,
    boolean strong)
    implements Serializable {

  static Lookalike of(CaseRecord record, Level level, Alike.Likeness likeness) {
    return new Lookalike(
        record.reference().value(),
        record.title(),
        record.status(),
        record.custody(),
        record.openedAt(),
        level,
        likeness.shared(),
        likeness.sameStory(),
        likeness.isStrong());
  }

  /** Whether the caller may add a report to it. */
  public boolean joinable() {
    return status == CaseStatus.OPEN && (level == Level.CUSTODY || level == Level.CONTRIBUTOR);
  }
}
