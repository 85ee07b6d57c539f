package org.rabta.service.linkage;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.intake.ReportDraft;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.IdentifierKind;
import org.rabta.domain.linkage.Identifiers;
import org.rabta.domain.linkage.NarrativeSketch;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.UseCase;

/** Which cases may be about the same matter, among those the caller reads. */
@Stateless
@DenyAll
@UseCase
public class LinkageQueries {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Alike alike;
  @Inject private SamePersons persons;
  @Inject private Hits hits;
  @Inject private Dismissals dismissals;

  /**
   * Cases like a report that is being taken down, the likeliest first; at most eight. Only what was
   * kept in the draft is compared, who the person at risk is by card or passport alone.
   *
   * @throws NoSuchRecord if the draft is not the caller's
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public List<Lookalike> likeDraft(UUID key) {
    var draft = key == null ? null : entityManager.find(ReportDraft.class, key);
    if (draft == null || !draft.subject().equals(callers.current().subject())) {
      throw new NoSuchRecord();
    }
    var content = draft.content();
    return alike.find(
        Identifiers.of(content),
        NarrativeSketch.of(content.narrative()),
        persons.ofDraft(draft),
        dismissals.namedOf(draft.id()));
  }

  /**
   * What ties a case to others: a part of its page, whose reading stands on the trail.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its adverts
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public LinksOfCase ofCase(String reference) {
    var found = desk.find(reference);
    if (!found.reads(CasePart.ADVERTS)) {
      throw new NoSuchRecord();
    }
    var record = found.record();
    var identifiers = identifiers(record.id());
    var marks = found.reads(CasePart.REPORT) ? marks(record.id()) : new long[0];
    return new LinksOfCase(
        identifiers,
        alike.find(
            identifiers, marks, persons.ofCase(record.id()), dismissals.namedOf(record.id())),
        hits.ofCase(record.id()),
        found.reach().records());
  }

  /** What other units recorded and nobody of the caller's unit has taken note of, newest first. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<HitRow> hitsToNote() {
    return hits.toNote();
  }

  @SuppressWarnings("unchecked")
  private List<Identifier> identifiers(Long caseId) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "select kind, value from rabta.case_identifier where case_id = ?1 order by id")
            .setParameter(1, caseId)
            .setMaxResults(Identifiers.MOST * 2)
            .getResultList();
    return rows.stream()
        .map(row -> new Identifier(IdentifierKind.valueOf((String) row[0]), (String) row[1]))
        .distinct()
        .sorted()
        .toList();
  }

  private long[] marks(Long caseId) {
    return entityManager
        .createQuery(
            "select r.narrative from Report r where r.caseId = :id order by r.receivedAt desc",
            String.class)
        .setParameter("id", caseId)
        .setMaxResults(5)
        .getResultStream()
        .flatMapToLong(narrative -> Arrays.stream(NarrativeSketch.of(narrative)))
        .distinct()
        .toArray();
  }
}
