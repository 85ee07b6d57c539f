package org.rabta.service.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.rulebook.Finding;
import org.rabta.domain.rulebook.ModelContent;
import org.rabta.domain.rulebook.RuleChange;

/**
 * A version of the decision model in full.
 *
 * @param row what the list says of it
 * @param findings what the examination found; empty for a sound one
 * @param content the model as people read it; empty for a refused one
 * @param xml the model in DMN; empty for a refused one
 * @param changes what it changes against the model in force; empty for that one itself
 * @param rehearsal the latest rehearsal
 * @param rehearsedAgainstInForce whether that rehearsal is whole, without failures, and against the
 *     model in force now
 * @param proposedByCaller whether the caller proposed it
 * @param actions what the caller may do now
 */
public record ModelView(
    ModelRow row,
    List<Finding> findings,
    Optional<ModelContent> content,
    String xml,
    List<RuleChange> changes,
    Optional<RehearsalView> rehearsal,
    boolean rehearsedAgainstInForce,
    boolean proposedByCaller,
    Set<ModelAction> actions) {

  /** Whether the caller may do that now. */
  public boolean can(String action) {
    return actions.contains(ModelAction.valueOf(action));
  }
}
