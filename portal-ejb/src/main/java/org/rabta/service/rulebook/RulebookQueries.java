package org.rabta.service.rulebook;

import static org.rabta.domain.access.Roles.NATIONAL_ADMIN;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.rulebook.Comparison;
import org.rabta.domain.rulebook.Examination;
import org.rabta.domain.rulebook.ModelContent;
import org.rabta.domain.rulebook.ModelStatus;
import org.rabta.domain.rulebook.ModelVersion;
import org.rabta.domain.rulebook.RehearsalStatus;
import org.rabta.domain.rulebook.RuleChange;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/** Reads versions of the decision model; supervisors see those that are or were in force. */
@Stateless
@DenyAll
@UseCase
public class RulebookQueries {

  @Inject private CallerHolder callers;
  @Inject private Models models;
  @Inject private RehearsalDesk rehearsals;

  /** The versions, newest first, the delivered one last. */
  @RolesAllowed({NATIONAL_ADMIN, NATIONAL_COORDINATOR, SUPERVISOR})
  public List<ModelRow> versions() {
    List<ModelRow> rows = new ArrayList<>();
    models.newest().forEach(model -> rows.add(models.row(model)));
    rows.add(models.delivered(rows.stream().noneMatch(ModelRow::inForce)));
    return rows;
  }

  /**
   * One version in full.
   *
   * @param model its key; null for the delivered one
   * @throws NoSuchRecord if there is none for the caller
   */
  @RolesAllowed({NATIONAL_ADMIN, NATIONAL_COORDINATOR, SUPERVISOR})
  public ModelView version(Long model) {
    var inForce = models.inForce();
    if (model == null) {
      return delivered(inForce.id() == null);
    }
    var found = models.find(model);
    var rehearsal = rehearsals.latest(model, true);
    Optional<ModelContent> content =
        found.xml().isEmpty() ? Optional.empty() : Optional.of(Examination.contentOf(found.xml()));
    var rehearsed = rehearsal.filter(latest -> isWholeAgainst(latest, inForce)).isPresent();
    return new ModelView(
        models.row(found),
        found.findings(),
        content,
        found.xml(),
        content.map(proposed -> changes(found, proposed)).orElse(List.of()),
        rehearsal,
        rehearsed,
        isProposer(found),
        actions(found, rehearsal, rehearsed));
  }

  /**
   * How far the latest rehearsal of a version has come, without what it found.
   *
   * @throws NoSuchRecord if there is no such version for the caller
   */
  @RolesAllowed({NATIONAL_ADMIN, NATIONAL_COORDINATOR})
  public Optional<RehearsalView> progress(long model) {
    return rehearsals.latest(models.find(model).id(), false);
  }

  /** Whether a rehearsal says all there is to say about replacing that model. */
  static boolean isWholeAgainst(RehearsalView rehearsal, ModelRow inForce) {
    return rehearsal.status() == RehearsalStatus.DONE
        && rehearsal.failed() == 0
        && rehearsal.againstDigest().equals(inForce.digest());
  }

  private ModelView delivered(boolean inForce) {
    var content = models.deliveredContent();
    return new ModelView(
        models.delivered(inForce),
        List.of(),
        Optional.of(content),
        models.deliveredXml(),
        inForce ? List.of() : Comparison.between(models.contentInForce(), content),
        Optional.empty(),
        false,
        false,
        Set.of());
  }

  private List<RuleChange> changes(ModelVersion model, ModelContent proposed) {
    return model.status() == ModelStatus.ENACTED
        ? List.of()
        : Comparison.between(models.contentInForce(), proposed);
  }

  private Set<ModelAction> actions(
      ModelVersion model, Optional<RehearsalView> rehearsal, boolean rehearsed) {
    Set<ModelAction> actions = EnumSet.noneOf(ModelAction.class);
    boolean open = model.status() == ModelStatus.CHECKED || model.status() == ModelStatus.REHEARSED;
    if (!callers.current().has(Role.NATIONAL_ADMIN) || !open) {
      return actions;
    }
    boolean underWay = rehearsal.filter(latest -> latest.status().isUnderWay()).isPresent();
    if (underWay) {
      actions.add(ModelAction.STOP);
      return actions;
    }
    actions.add(ModelAction.WITHDRAW);
    actions.add(ModelAction.REHEARSE);
    if (rehearsal
        .filter(l -> l.status().successors().contains(RehearsalStatus.WAITING))
        .isPresent()) {
      actions.add(ModelAction.RESUME);
    }
    if (rehearsed && !isProposer(model)) {
      actions.add(ModelAction.ENACT);
    }
    return actions;
  }

  private boolean isProposer(ModelVersion model) {
    return model.proposedBy().equals(callers.current().subject());
  }
}
