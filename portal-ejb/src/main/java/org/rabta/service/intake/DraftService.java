package org.rabta.service.intake;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.intake.ReportDraft;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.Router;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/** Keeps reports while they are taken down; a draft is seen by its author alone. */
@Stateless
@DenyAll
@UseCase
public class DraftService {

  /** Unfinished drafts a person may have. */
  static final int MOST_OPEN = 50;

  private static final int MOST_LISTED = MOST_OPEN;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Router router;
  @Inject private SealedDrafts sealed;
  @Inject private Clock clock;

  /**
   * Begins a report.
   *
   * @throws BusinessRuleViolation {@code draft.too-many} if the caller has {@value #MOST_OPEN}
   *     unfinished ones
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public DraftView begin() {
    if (unfinishedCount() >= MOST_OPEN) {
      throw new BusinessRuleViolation("draft.too-many", MOST_OPEN);
    }
    var draft =
        new ReportDraft(
            UUID.randomUUID(), callers.current(), ReportContent.empty(), clock.instant());
    entityManager.persist(draft);
    return DraftView.of(draft);
  }

  /**
   * The draft of that key.
   *
   * @throws NoSuchRecord if there is none, or somebody else is its author
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public DraftView find(UUID id) {
    return sealed.whole(own(id));
  }

  /**
   * The caller's drafts from which no case was opened, newest first, without who the persons are.
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public List<DraftView> unfinished() {
    return entityManager
        .createQuery(
            "select d from ReportDraft d where d.subject = :me and d.openedCase is null order by"
                + " d.updatedAt desc",
            ReportDraft.class)
        .setParameter("me", callers.current().subject())
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(DraftView::of)
        .toList();
  }

  /**
   * Keeps what has been entered so far; nothing is checked but its size.
   *
   * @throws BusinessRuleViolation {@code draft.too-large} or {@code draft.already-opened}
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public DraftView keep(UUID id, ReportContent content) {
    var draft = own(id);
    sealed.keep(draft, content, clock.instant());
    return DraftView.of(draft).with(content.identity());
  }

  /** What the decision tables say about answers that are not yet on any record. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public RoutingDecision routingOf(CaseFacts facts) {
    return router.decide(facts);
  }

  private long unfinishedCount() {
    return entityManager
        .createQuery(
            "select count(d) from ReportDraft d where d.subject = :me and d.openedCase is null",
            Long.class)
        .setParameter("me", callers.current().subject())
        .getSingleResult();
  }

  private ReportDraft own(UUID id) {
    var draft = id == null ? null : entityManager.find(ReportDraft.class, id);
    if (draft == null || !draft.subject().equals(callers.current().subject())) {
      throw new NoSuchRecord();
    }
    return draft;
  }
}
