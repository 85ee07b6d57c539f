package org.rabta.service.person;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.Person;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * Finds persons by an exact identifier without opening an identity, among the cases whose
 * identities the caller may open. The trail says that somebody was sought, by which kind of
 * identifier and why; never who.
 */
@Stateless
@DenyAll
@UseCase
public class PersonSearchService {

  /** Persons that an answer holds at most. */
  public static final int MOST = 50;

  private static final String SOUGHT = "PERSON_SOUGHT";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private IdentityVault vault;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** What those may search by who may search at all. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public List<Identifier> kinds() {
    return List.of(Identifier.values());
  }

  /**
   * The persons of that identifier, newest case first, at most {@value #MOST}.
   *
   * @throws BusinessRuleViolation {@code identity.purpose-missing}, {@code
   *     person.identifier-missing}, {@code person.KIND-malformed}, a text code, {@code
   *     identity.keys-missing} or {@code identity.keys-wrong}
   */
  @Act(value = SOUGHT, kind = "PERSON")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public List<PersonHit> find(SeekPerson asked) {
    if (asked.purpose() == null) {
      throw new BusinessRuleViolation("identity.purpose-missing");
    }
    if (asked.kind() == null) {
      throw new BusinessRuleViolation("person.identifier-missing");
    }
    var values = vault.index().sought(asked.kind(), asked.kind().required(asked.typed()));
    var hits = hits(asked, values);
    trail.doneTo(
        "PERSON",
        null,
        SOUGHT,
        Map.of(
            "by", asked.kind().name(),
            "purpose", asked.purpose().name(),
            "found", Integer.toString(hits.size())));
    return hits;
  }

  private List<PersonHit> hits(SeekPerson asked, List<String> values) {
    return entityManager
        .createQuery(
            """
            select c, p, a.level, a.parts from IndexedIdentifier i
              join CaseAccess a on a.caseId = i.caseId
              join CaseRecord c on c.id = i.caseId
              join Person p on p.id = i.personId
             where i.value in :values and i.kind = :kind and a.principal = :principal
               and (a.expiresAt is null or a.expiresAt > :now)
             order by c.updatedAt desc, c.id desc, p.ordinal
            """,
            Object[].class)
        .setParameter("values", values)
        .setParameter("kind", asked.kind())
        .setParameter("principal", callers.current().principal())
        .setParameter("now", clock.instant())
        .setMaxResults(MOST * 4)
        .getResultStream()
        .filter(row -> Reach.of((Level) row[2], (String) row[3]).opensIdentities())
        .map(row -> hit((CaseRecord) row[0], (Person) row[1]))
        .limit(MOST)
        .toList();
  }

  private static PersonHit hit(CaseRecord record, Person person) {
    return new PersonHit(
        record.reference().value(),
        record.title(),
        person.ordinal(),
        person.entry().roles(),
        record.custody());
  }
}
