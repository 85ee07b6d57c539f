package org.rabta.service.promoter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.promoter.LicenceHistory;
import org.rabta.domain.promoter.LicenceNumber;
import org.rabta.domain.promoter.LicenceStatement;
import org.rabta.domain.promoter.Promoter;
import org.rabta.domain.promoter.Register;
import org.rabta.service.access.CallerHolder;

/** Finds promoters and what was stated about their licences. */
@Dependent
public class Promoters {

  private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");
  private static final String REGULATOR = "BEOE";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), PAKISTAN);
  }

  /** Whether the caller supervises for the regulator of promoters. */
  boolean mayChange() {
    Caller caller = callers.current();
    return caller.has(Role.SUPERVISOR) && REGULATOR.equals(caller.agency());
  }

  /**
   * Lets nobody else on.
   *
   * @return the caller
   * @throws NoSuchRecord for everybody but supervisors of the regulator
   */
  Caller requireRegulator() {
    if (!mayChange()) {
      throw new NoSuchRecord();
    }
    return callers.current();
  }

  /** The promoter of that licence, however the number is written. */
  Optional<Promoter> find(String licence) {
    return entityManager
        .createQuery("select p from Promoter p where p.licenceKey = :key", Promoter.class)
        .setParameter("key", LicenceNumber.key(licence))
        .getResultStream()
        .findFirst();
  }

  /** All promoters by the key of their licence. */
  Map<String, Promoter> all() {
    return entityManager
        .createQuery("select p from Promoter p order by p.nameEn, p.id", Promoter.class)
        .getResultStream()
        .collect(
            Collectors.toMap(
                Promoter::licenceKey,
                Function.identity(),
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  Register register() {
    return entityManager.find(Register.class, Register.KEY);
  }

  /** The registry under the lock that every change takes first. */
  Register registerForChange() {
    return entityManager.find(Register.class, Register.KEY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What was stated about a licence, in the order in which it was recorded. */
  List<LicenceStatement> statements(Promoter promoter) {
    return statements(List.of(promoter)).getOrDefault(promoter.id(), List.of());
  }

  LicenceHistory history(Promoter promoter) {
    return historyOf(statements(promoter));
  }

  /** The promoters as lines, in their order, with what their licences are worth today. */
  List<PromoterRow> rows(List<Promoter> promoters) {
    if (promoters.isEmpty()) {
      return List.of();
    }
    var statements = statements(promoters);
    var today = today();
    return promoters.stream()
        .map(p -> PromoterRow.of(p, historyOf(statements.get(p.id())).on(today).status()))
        .toList();
  }

  /** Codes of the protectorates. */
  @SuppressWarnings("unchecked")
  Set<String> protectorates() {
    return Set.copyOf(
        (List<String>)
            entityManager
                .createNativeQuery("select code from rabta.unit where agency = ?1")
                .setParameter(1, REGULATOR)
                .getResultList());
  }

  private Map<Long, List<LicenceStatement>> statements(Collection<Promoter> promoters) {
    return entityManager
        .createQuery(
            "select s from LicenceStatement s where s.promoterId in :ids order by s.id",
            LicenceStatement.class)
        .setParameter("ids", promoters.stream().map(Promoter::id).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(LicenceStatement::promoterId));
  }

  private static LicenceHistory historyOf(List<LicenceStatement> statements) {
    return new LicenceHistory(statements.stream().map(LicenceStatement::stated).toList());
  }
}
