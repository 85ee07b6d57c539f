package org.rabta.service.rulebook;

import static org.rabta.domain.access.Roles.NATIONAL_ADMIN;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;
import org.rabta.domain.rulebook.Examination;
import org.rabta.domain.rulebook.ModelStatus;
import org.rabta.domain.rulebook.ModelVersion;
import org.rabta.domain.rulebook.RehearsalStatus;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Proposes, rehearses, enacts and withdraws versions of the decision model. */
@Stateless
@DenyAll
@UseCase
public class RulebookService {

  private static final String KIND = "MODEL";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Models models;
  @Inject private RehearsalDesk rehearsals;
  @Inject private ModelExaminer examiner;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Examines a model and keeps it, or the reasons why it is refused. Takes seconds.
   *
   * @return the key of the version, also of a refused one
   * @throws BusinessRuleViolation {@code models.version-in-use} if a model of that version is there
   *     already, {@code models.examiner-busy}, {@code text.missing} for the note
   */
  @Act("MODEL_PROPOSED")
  @RolesAllowed(NATIONAL_ADMIN)
  public Long propose(ProposeModel asked) {
    Text.required("models.note", asked.note(), 2000);
    Examination examined = examiner.examine(asked.file());
    var model = new ModelVersion(examined, asked.note(), callers.current(), clock.instant());
    if (examined.accepted() && isDelivered(model.modelVersion())) {
      throw new BusinessRuleViolation("models.version-in-use");
    }
    models.add(model);
    var detail = Map.of("status", model.status().name(), "digest", model.digest());
    trail.doneTo(KIND, model.modelVersion(), "MODEL_PROPOSED", detail);
    return model.id();
  }

  /**
   * Asks for a rehearsal over all past cases against the model in force.
   *
   * @throws BusinessRuleViolation {@code models.not-now}, {@code models.rehearsal-under-way}
   */
  @Act("REHEARSAL_STARTED")
  @RolesAllowed(NATIONAL_ADMIN)
  public void rehearse(DecideModel asked) {
    var model = models.findForChange(asked);
    if (model.status() != ModelStatus.CHECKED && model.status() != ModelStatus.REHEARSED) {
      throw new BusinessRuleViolation("models.not-now", model.status());
    }
    rehearsals.start(model, models.inForce(), callers.current(), clock.instant());
    trail.doneTo(KIND, model.modelVersion(), "REHEARSAL_STARTED", Map.of());
  }

  /**
   * Stops the rehearsal behind its last chunk.
   *
   * @throws BusinessRuleViolation {@code models.rehearsal-not-now} if it does not run
   */
  @Act("REHEARSAL_STOPPED")
  @RolesAllowed(NATIONAL_ADMIN)
  public void stop(DecideModel asked) {
    move(asked, RehearsalStatus.STOPPED, "REHEARSAL_STOPPED");
  }

  /**
   * Lets a stopped rehearsal go on where it was.
   *
   * @throws BusinessRuleViolation {@code models.rehearsal-not-now} if it was not stopped, {@code
   *     models.rehearsal-under-way} if another one runs
   */
  @Act("REHEARSAL_RESUMED")
  @RolesAllowed(NATIONAL_ADMIN)
  public void resume(DecideModel asked) {
    move(asked, RehearsalStatus.WAITING, "REHEARSAL_RESUMED");
  }

  /**
   * Brings a rehearsed model into force; the one in force until now is superseded.
   *
   * @throws BusinessRuleViolation {@code models.four-eyes} for its proposer, {@code
   *     models.rehearsal-missing} unless the latest rehearsal is whole, without failures and
   *     against the model in force, {@code models.not-now}
   */
  @Act("MODEL_ENACTED")
  @RolesAllowed(NATIONAL_ADMIN)
  public void enact(DecideModel asked) {
    var former = models.enactedForChange();
    var model = models.findForChange(asked);
    if (!model.status().successors().contains(ModelStatus.WITHDRAWN)) {
      throw new BusinessRuleViolation("models.not-now", model.status());
    }
    var inForce = models.inForce();
    requireRehearsed(model, inForce);
    former.ifPresent(ModelVersion::supersede);
    entityManager.flush(); // at no instant are two in force
    model.enact(callers.current(), clock.instant());
    var detail = Map.of("digest", model.digest(), "former", inForce.version());
    trail.doneTo(KIND, model.modelVersion(), "MODEL_ENACTED", detail);
  }

  /**
   * Takes a model back before it comes into force.
   *
   * @throws BusinessRuleViolation {@code models.not-now}, {@code models.rehearsal-under-way}
   */
  @Act("MODEL_WITHDRAWN")
  @RolesAllowed(NATIONAL_ADMIN)
  public void withdraw(DecideModel asked) {
    var model = models.findForChange(asked);
    var rehearsal = rehearsals.latest(model.id(), false);
    if (rehearsal.filter(latest -> latest.status().isUnderWay()).isPresent()) {
      throw new BusinessRuleViolation("models.rehearsal-under-way");
    }
    model.withdraw(callers.current(), clock.instant());
    trail.doneTo(KIND, model.modelVersion(), "MODEL_WITHDRAWN", Map.of());
  }

  private void move(DecideModel asked, RehearsalStatus next, String act) {
    var model = models.find(asked.model());
    var rehearsal =
        rehearsals
            .latest(model.id(), false)
            .orElseThrow(() -> new BusinessRuleViolation("models.rehearsal-not-now"));
    if (!rehearsals.move(rehearsal.id(), next)) {
      throw new BusinessRuleViolation("models.rehearsal-not-now");
    }
    trail.doneTo(KIND, model.modelVersion(), act, Map.of());
  }

  private void requireRehearsed(ModelVersion model, ModelRow inForce) {
    rehearsals
        .latest(model.id(), false)
        .filter(latest -> RulebookQueries.isWholeAgainst(latest, inForce))
        .orElseThrow(() -> new BusinessRuleViolation("models.rehearsal-missing"));
  }

  private boolean isDelivered(String version) {
    return models.delivered(false).version().equals(version);
  }
}
