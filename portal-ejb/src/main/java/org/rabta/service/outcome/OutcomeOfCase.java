package org.rabta.service.outcome;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.rabta.domain.wait.WaitKind;

/**
 * Where a case stands between open and closed.
 *
 * @param closed whether it is closed
 * @param latest the newest turns, newest first
 * @param pending what has to be over before it can close; empty if nothing
 * @param actions what the caller may do: {@code CLOSE}, {@code REOPEN}, {@code REFUSE_REOPENING},
 *     {@code ASK_REOPENING}
 */
public record OutcomeOfCase(
    boolean closed, List<TurnView> latest, List<WaitKind> pending, Set<String> actions)
    implements Serializable {

  /** Whether the caller may do that. */
  public boolean can(String action) {
    return actions.contains(action);
  }
}
