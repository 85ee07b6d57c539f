package org.rabta.service.search;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.identity.UnitOfficer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.search.ManyStatements.Outcome;
import org.rabta.service.usecase.UseCase;

/** Whom chosen cases can be given to, and what would become of each. */
@Stateless
@DenyAll
@UseCase
public class AssignmentQueries {

  private static final int MOST_CHOICES = 500;

  /** Officers see their own unit; supervisors the units that the chosen cases are in custody of. */
  private static final String COLLEAGUES =
      """
      select o.* from rabta.unit_officer o
       where o.agency = ?1 and o.gone_at is null and o.works
         and (o.unit = ?2 or ?3 and o.unit in (select c.custody_unit from rabta.case_record c
                                               where c.reference = any (string_to_array(?4, ' '))))
       order by o.unit, o.name, o.id limit ?5
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private ChosenCases chosen;
  @Inject private Assignments assignments;

  /**
   * Somebody whom cases can be given to.
   *
   * @param id key in the list of officers
   * @param name name as shown
   * @param unit code of the unit
   */
  public record Colleague(long id, String name, String unit) implements Serializable {}

  /**
   * Everybody whom some of the cases can be given to, by unit and name; at most 500.
   *
   * @throws BusinessRuleViolation {@code bulk.nothing-chosen}, {@code bulk.too-many}, {@code
   *     search.too-common}
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  @SuppressWarnings("unchecked")
  public List<Colleague> colleagues(CaseChoice choice) {
    var caller = callers.current();
    List<UnitOfficer> found =
        entityManager
            .createNativeQuery(COLLEAGUES, UnitOfficer.class)
            .setParameter(1, caller.agency())
            .setParameter(2, caller.unit())
            .setParameter(3, caller.has(Role.SUPERVISOR))
            .setParameter(4, String.join(" ", chosen.references(choice)))
            .setParameter(5, MOST_CHOICES)
            .getResultList();
    return found.stream().map(o -> new Colleague(o.id(), o.name(), o.unit().unit())).toList();
  }

  /**
   * What would become of the cases if they were given to that officer now.
   *
   * @param officer key of the officer in the list of officers
   * @throws BusinessRuleViolation as {@link #colleagues}, {@code charge.officer-missing} or {@code
   *     case.not-of-unit}
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public AssignmentPreview preview(CaseChoice choice, Long officer) {
    var person = assignments.officer(officer);
    var outcomes = assignments.plan(chosen.references(choice), person);
    return new AssignmentPreview(
        person.name(),
        (int) outcomes.stream().filter(Outcome::isDone).count(),
        outcomes.stream()
            .filter(outcome -> !outcome.isDone())
            .map(o -> new ManyResult.Refused(o.reference(), o.refusal()))
            .toList(),
        Assignments.mark(person, outcomes));
  }
}
