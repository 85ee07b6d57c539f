package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.caserecord.Reach;

/**
 * Who takes part in a case. Every change is written at once, because the next policy check depends
 * on it.
 */
@Dependent
public class Participations {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The opening unit takes custody of a new case. */
  public void open(CaseRecord record, Instant at) {
    entityManager.persist(new Participation(record.id(), record.custody(), Level.CUSTODY, at));
    entityManager.flush();
  }

  /** Lets a unit look at what is proposed to it, unless it sees more already. */
  public void preview(CaseRecord record, UnitRef unit, Instant at) {
    if (of(record, unit).isEmpty()) {
      entityManager.persist(new Participation(record.id(), unit, Level.PREVIEW, at));
      entityManager.flush();
    }
  }

  /** Ends a preview; a unit that sees more keeps its part. */
  public void endPreview(CaseRecord record, UnitRef unit) {
    of(record, unit).filter(part -> part.level() == Level.PREVIEW).ifPresent(entityManager::remove);
    entityManager.flush();
  }

  /**
   * Custody moves: the sender stays as contributor, then the receiver takes over; never two at
   * once. Contributors of earlier moves whose agency has no part in the matter any more observe
   * from now on.
   *
   * @param engaged agencies that the decision in force names
   */
  public void moveCustody(CaseRecord record, UnitRef to, Set<String> engaged, Instant at) {
    all(record).stream()
        .filter(part -> part.level() == Level.CONTRIBUTOR && !part.who().equals(to))
        .filter(part -> !engaged.contains(part.who().agency()))
        .forEach(part -> part.become(Level.OBSERVER, at));
    of(record, record.custody()).orElseThrow().become(Level.CONTRIBUTOR, at);
    entityManager.flush();
    of(record, to)
        .ifPresentOrElse(
            part -> part.become(Level.CUSTODY, at),
            () -> entityManager.persist(new Participation(record.id(), to, Level.CUSTODY, at)));
    entityManager.flush();
  }

  /**
   * Gives a unit access for a reason of its own, besides what it sees already.
   *
   * @param source what the access follows from
   * @param sourceId key of that
   * @param unit who gets access
   * @param reach the level and the parts that it is limited to
   * @param expiresAt when it ends by itself, after {@code at}; null for not by time
   */
  public void grant(
      CaseRecord record,
      GrantSource source,
      Long sourceId,
      UnitRef unit,
      Reach reach,
      Instant at,
      Instant expiresAt) {
    entityManager.persist(
        new AccessGrant(
            record.id(), unit, reach.level(), source, sourceId, reach.parts(), at, expiresAt));
    entityManager.flush();
  }

  /** Ends what was granted for that reason, whoever got it. */
  public void endGrants(GrantSource source, Long sourceId, Instant at) {
    entityManager
        .createQuery(
            "select g from AccessGrant g where g.source = :source and g.sourceId = :id"
                + " and g.endedAt is null",
            AccessGrant.class)
        .setParameter("source", source)
        .setParameter("id", sourceId)
        .getResultStream()
        .forEach(grant -> grant.end(at));
    entityManager.flush();
  }

  private List<Participation> all(CaseRecord record) {
    return entityManager
        .createQuery("select p from Participation p where p.caseId = :case", Participation.class)
        .setParameter("case", record.id())
        .getResultList();
  }

  private Optional<Participation> of(CaseRecord record, UnitRef unit) {
    return entityManager
        .createQuery(
            "select p from Participation p where p.caseId = :case and p.unit = :unit",
            Participation.class)
        .setParameter("case", record.id())
        .setParameter("unit", unit.unit())
        .getResultStream()
        .findFirst();
  }
}
