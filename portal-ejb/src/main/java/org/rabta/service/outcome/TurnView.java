package org.rabta.service.outcome;

import java.io.Serializable;
import org.rabta.domain.outcome.CaseOutcome;
import org.rabta.domain.outcome.CaseTurn;
import org.rabta.domain.outcome.TurnKind;
import org.rabta.service.caserecord.EntrySigned;

/**
 * A turn in the closing and reopening of a case.
 *
 * @param signed who, when
 * @param kind what was done or asked
 * @param outcome what came of the case; null unless it was closed
 * @param reason why
 */
public record TurnView(EntrySigned signed, TurnKind kind, CaseOutcome outcome, String reason)
    implements Serializable {

  static TurnView of(CaseTurn turn) {
    return new TurnView(EntrySigned.of(turn), turn.kind(), turn.outcome(), turn.reason());
  }
}
