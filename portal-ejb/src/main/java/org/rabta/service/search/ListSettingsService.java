package org.rabta.service.search;

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
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.search.CaseColumn;
import org.rabta.domain.search.SavedFilter;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/** Filters and columns that a person keeps. Nobody changes those of somebody else. */
@Stateless
@DenyAll
@UseCase
public class ListSettingsService {

  private static final String CHOOSE =
      """
      insert into rabta.list_columns (subject, columns, updated_at) values (?1, ?2, cast(?3 as timestamptz))
      on conflict (subject) do update set columns = excluded.columns, updated_at = excluded.updated_at
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  /** What the caller keeps, and what colleagues of the unit share. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ListSettings settings() {
    var caller = callers.current();
    var filters =
        entityManager
            .createQuery("select f from SavedFilter f order by f.name, f.id", SavedFilter.class)
            .getResultStream()
            .map(
                f ->
                    new SavedFilterRow(
                        f.id(),
                        f.name(),
                        f.address(),
                        f.shared(),
                        f.standard() && f.isOf(caller),
                        f.isOf(caller),
                        f.ownerName()))
            .sorted((a, b) -> Boolean.compare(b.mine(), a.mine()))
            .toList();
    return new ListSettings(filters, columns());
  }

  /**
   * Keeps a filter.
   *
   * @throws BusinessRuleViolation {@code saved-filter.too-many}, or a text code
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public void save(SaveFilter asked) {
    var own = own();
    var filter = new SavedFilter(callers.current(), asked.name());
    var known = own.stream().filter(f -> f.name().equals(filter.name())).findFirst();
    if (known.isEmpty() && own.size() >= SavedFilter.MOST) {
      throw new BusinessRuleViolation("saved-filter.too-many", SavedFilter.MOST);
    }
    var kept = known.orElse(filter);
    kept.keep(asked.conditions(), asked.shared(), clock.instant());
    if (asked.standard()) {
      own.forEach(other -> other.becomeStandard(false));
      entityManager.flush();
    }
    kept.becomeStandard(asked.standard());
    if (known.isEmpty()) {
      entityManager.persist(kept);
    }
  }

  /**
   * Forgets a filter of the caller.
   *
   * @throws NoSuchRecord if the caller keeps none of that key
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public void forget(long id) {
    entityManager.remove(
        own().stream().filter(f -> f.id() == id).findFirst().orElseThrow(NoSuchRecord::new));
  }

  /** The list has these columns from now on. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public void choose(Set<CaseColumn> columns) {
    entityManager
        .createNativeQuery(CHOOSE)
        .setParameter(1, callers.current().subject())
        .setParameter(2, CaseColumn.write(columns))
        .setParameter(3, clock.instant().toString())
        .executeUpdate();
  }

  private Set<CaseColumn> columns() {
    var chosen =
        entityManager
            .createNativeQuery("select columns from rabta.list_columns where subject = ?1")
            .setParameter(1, callers.current().subject())
            .getResultList();
    return chosen.isEmpty() ? CaseColumn.USUAL : CaseColumn.read((String) chosen.get(0));
  }

  private List<SavedFilter> own() {
    return entityManager
        .createQuery("select f from SavedFilter f where f.subject = :me", SavedFilter.class)
        .setParameter("me", callers.current().subject())
        .getResultList();
  }
}
