package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.CaseFacts;

/**
 * A case as its page shows it to one caller, redacted inside the transaction.
 *
 * @param row what lists show too
 * @param summary what happened, without names
 * @param tlp Traffic Light Protocol mark
 * @param demonstration whether it is invented for demonstration
 * @param openedAt when it was opened
 * @param participants who else takes part
 * @param facts the latest structured answers
 * @param decision the latest routing decision
 * @param decidedAt when it was made
 * @param contents what the caller's level reaches
 * @param reach how far the caller sees
 */
public record CaseView(
    CaseRow row,
    String summary,
    Tlp tlp,
    boolean demonstration,
    Instant openedAt,
    List<Participant> participants,
    CaseFacts facts,
    RoutingDecision decision,
    Instant decidedAt,
    CaseContents contents,
    Reach reach)
    implements Serializable {

  /**
   * A unit that takes part.
   *
   * @param who the unit
   * @param level how far it sees
   */
  public record Participant(UnitRef who, Level level) implements Serializable {}

  /** Whether the caller sees a preview only. */
  public boolean previewOnly() {
    return row.level() == Level.PREVIEW;
  }
}
