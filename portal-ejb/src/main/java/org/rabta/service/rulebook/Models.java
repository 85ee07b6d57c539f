package org.rabta.service.rulebook;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.Router;
import org.rabta.domain.rulebook.Examination;
import org.rabta.domain.rulebook.ModelContent;
import org.rabta.domain.rulebook.ModelStatus;
import org.rabta.domain.rulebook.ModelVersion;

/** The versions there are, the one delivered with the portal among them. */
@Dependent
public class Models {

  private static final int MOST = 100;
  private static final String DELIVERED = Router.deliveredTables();
  private static final String DELIVERED_DIGEST =
      Examination.digestOf(DELIVERED.getBytes(StandardCharsets.UTF_8));
  private static final ModelContent DELIVERED_CONTENT = Examination.contentOf(DELIVERED);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** Keeps a new version. */
  void add(ModelVersion model) {
    entityManager.persist(model);
    entityManager.flush();
  }

  /** The newest versions first, without the delivered one. */
  List<ModelVersion> newest() {
    return entityManager
        .createQuery("select m from ModelVersion m order by m.id desc", ModelVersion.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * A version for reading.
   *
   * @throws NoSuchRecord if there is none for the caller
   */
  ModelVersion find(long id) {
    return Optional.ofNullable(entityManager.find(ModelVersion.class, id))
        .orElseThrow(NoSuchRecord::new);
  }

  /**
   * A version, locked until the transaction ends.
   *
   * @throws NoSuchRecord if there is none for the caller
   * @throws BusinessRuleViolation {@code models.not-now} if it has ended or is not the one shown
   */
  ModelVersion findForChange(DecideModel asked) {
    ModelVersion found = find(asked.model());
    List<ModelVersion> locked =
        locking("select m from ModelVersion m where m.id = :id")
            .setParameter("id", asked.model())
            .getResultList();
    if (locked.isEmpty() || !found.digest().equals(asked.digest())) {
      throw new BusinessRuleViolation("models.not-now", found.status());
    }
    entityManager.refresh(found);
    return found;
  }

  /** The enacted version, locked until the transaction ends; empty while the delivered one is. */
  Optional<ModelVersion> enactedForChange() {
    return locking("select m from ModelVersion m where m.status = :enacted")
        .setParameter("enacted", ModelStatus.ENACTED)
        .getResultStream()
        .findFirst();
  }

  /** What decisions are made by now. */
  ModelRow inForce() {
    return enacted().map(model -> row(model)).orElseGet(() -> delivered(true));
  }

  /** The content of what decisions are made by now. */
  ModelContent contentInForce() {
    return enacted().map(model -> Examination.contentOf(model.xml())).orElse(DELIVERED_CONTENT);
  }

  /** The version delivered with the portal. */
  ModelRow delivered(boolean inForce) {
    return new ModelRow(
        null,
        DELIVERED_CONTENT.version().orElse("?"),
        null,
        inForce,
        null,
        null,
        null,
        null,
        null,
        DELIVERED_DIGEST);
  }

  String deliveredXml() {
    return DELIVERED;
  }

  ModelContent deliveredContent() {
    return DELIVERED_CONTENT;
  }

  ModelRow row(ModelVersion model) {
    return new ModelRow(
        model.id(),
        model.modelVersion(),
        model.status(),
        model.status() == ModelStatus.ENACTED,
        model.proposedName(),
        model.proposedAt(),
        model.decidedName().orElse(null),
        model.decidedAt().orElse(null),
        model.note(),
        model.digest());
  }

  private Optional<ModelVersion> enacted() {
    return entityManager
        .createQuery("select m from ModelVersion m where m.status = :enacted", ModelVersion.class)
        .setParameter("enacted", ModelStatus.ENACTED)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ModelVersion> locking(String query) {
    return entityManager
        .createQuery(query, ModelVersion.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE);
  }
}
