package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk.OnDesk;

/**
 * What the parts of a case have in common that people add to: who may, one entry for one form, a
 * correction supersedes what is in force, and lists are read by the last row seen.
 */
@Dependent
public class Entries {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * The case, locked, for somebody who adds to one of its parts.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   * @throws BusinessRuleViolation {@code record.not-yours-to-change} or {@code case.closed}
   */
  public CaseRecord open(String reference, CasePart part) {
    var record = reached(reference, part);
    record.requireOpen();
    return record;
  }

  /** As {@link #open}, but a closed case will do. */
  public CaseRecord reached(String reference, CasePart part) {
    var found = desk.find(reference);
    if (!found.reads(part)) {
      throw new NoSuchRecord();
    }
    if (!found.reach().records()) {
      throw new BusinessRuleViolation("record.not-yours-to-change");
    }
    return desk.findForChange(reference).record();
  }

  /**
   * A case for somebody who reads one of its parts.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  public OnDesk readable(String reference, CasePart part) {
    var found = desk.find(reference);
    if (!found.reads(part)) {
      throw new NoSuchRecord();
    }
    return found;
  }

  /** Whether the caller may add to the case; a closed one takes nothing. */
  public static boolean mayAdd(OnDesk found) {
    return found.reach().records() && found.record().status() == CaseStatus.OPEN;
  }

  /** The caller, now. */
  public Entered now() {
    return new Entered(callers.current(), clock.instant());
  }

  /**
   * Whether that form has been taken in already. A second click does nothing and leaves nothing on
   * the trail, where the first one stands.
   */
  public boolean isFiled(
      String act, Class<? extends CaseEntry> type, CaseRecord record, Filing filing) {
    var filed = isFiled(type, record, filing);
    if (filed) {
      trail.standsFor(act);
    }
    return filed;
  }

  private boolean isFiled(Class<? extends CaseEntry> type, CaseRecord record, Filing filing) {
    return !entityManager
        .createQuery(
            "select e.id from "
                + type.getSimpleName()
                + " e where e.caseId = :case and e.submission = :submission",
            Long.class)
        .setParameter("case", record.id())
        .setParameter("submission", filing.submission().toString())
        .getResultList()
        .isEmpty();
  }

  /**
   * The entry in force that is to be superseded; null for a new entry.
   *
   * @throws NoSuchRecord if the case has no such entry for the caller
   * @throws BusinessRuleViolation {@code entry.changed} if somebody superseded it meanwhile
   */
  public <E extends CaseEntry> E superseded(Class<E> type, CaseRecord record, Filing filing) {
    if (!filing.supersedes()) {
      return null;
    }
    var earlier = find(type, record.id(), filing.corrects());
    var later =
        entityManager
            .createQuery(
                "select count(e) from " + type.getSimpleName() + " e where e.supersedes = :id",
                Long.class)
            .setParameter("id", earlier.id())
            .getSingleResult();
    if (later > 0 || earlier.withdrawn()) {
      throw new BusinessRuleViolation("entry.changed");
    }
    return earlier;
  }

  /** Puts a new entry on record. */
  public <E extends CaseEntry> E add(CaseRecord record, E entry) {
    entityManager.persist(entry);
    record.touch(clock.instant());
    entityManager.flush();
    return entry;
  }

  /**
   * The entry of that key on that case.
   *
   * @throws NoSuchRecord if there is none for the caller
   */
  public <E extends CaseEntry> E find(Class<E> type, Long caseId, long id) {
    var entry = entityManager.find(type, id);
    if (entry == null || !entry.caseId().equals(caseId)) {
      throw new NoSuchRecord();
    }
    return entry;
  }

  /**
   * Entries in force, newest first.
   *
   * @param before key of the last entry seen; null from the beginning
   * @param most how many at most
   */
  public <E extends CaseEntry> List<E> inForce(Class<E> type, Long caseId, Long before, int most) {
    var name = type.getSimpleName();
    return entityManager
        .createQuery(
            "select e from "
                + name
                + " e where e.caseId = :case and e.withdrawn = false and e.id < :before"
                + " and not exists (select 1 from "
                + name
                + " s where s.supersedes = e.id) order by e.id desc",
            type)
        .setParameter("case", caseId)
        .setParameter("before", before == null ? Long.valueOf(Long.MAX_VALUE) : before)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Everything that was ever entered up to a moment, superseded or not, newest first; what came
   * with the report is not among it.
   */
  public <E extends CaseEntry> List<E> entered(Class<E> type, Long caseId, Instant upTo, int most) {
    return entityManager
        .createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.caseId = :case and e.entered.at <= :at"
                + " order by e.entered.at desc, e.id desc",
            type)
        .setParameter("case", caseId)
        .setParameter("at", upTo)
        .setMaxResults(most)
        .getResultList();
  }
}
