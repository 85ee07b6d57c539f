package org.rabta.service.identity;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rabta.domain.access.Role;
import org.rabta.domain.identity.UnitOfficer;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/**
 * The officers of the caller's unit, or of a supervisor's agency, each with the open cases they are
 * in charge of.
 */
@Stateless
@DenyAll
@UseCase
public class OfficerQueries {

  private static final String LIST =
      """
      select o.* from rabta.unit_officer o
       where o.agency = ?1 and o.gone_at is null and (?2 = '' or o.unit = ?2)
         and (?3 = 0 or (o.unit, o.name, o.id) > (select l.unit, l.name, l.id from rabta.unit_officer l where l.id = ?3))
       order by o.unit, o.name, o.id limit 51
      """;

  private static final String OPEN_CASES =
      """
      select a.officer_subject, count(*) from rabta.case_access a
       where a.principal = ?1 and a.status = 'OPEN' and a.level = 'CUSTODY'
         and a.officer_subject = any (string_to_array(?2, ' '))
       group by a.officer_subject
      """;

  private static final String UNITS =
      """
      select distinct o.unit from rabta.unit_officer o where o.agency = ?1 and o.gone_at is null order by 1
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private UnitOfficers officers;

  /**
   * A page of the list.
   *
   * @param unit the unit a supervisor looks at; null for all of the agency. Others see their own
   * @param after key of the last person of the page before; null for the first page
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public OfficerList list(String unit, Long after) {
    var found = found(unitShown(unit), after == null ? 0 : after);
    var shown = found.subList(0, Math.min(OfficerList.PAGE, found.size()));
    var open = openCases(shown);
    var rows = shown.stream().map(o -> row(o, open.getOrDefault(o.subject(), 0L))).toList();
    var more = found.size() > OfficerList.PAGE;
    return new OfficerList(rows, more ? rows.get(rows.size() - 1).id() : null, officers.roll());
  }

  /** The units that have people on the list, for a supervisor to choose from. */
  @RolesAllowed(SUPERVISOR)
  @SuppressWarnings("unchecked")
  public List<String> units() {
    return entityManager
        .createNativeQuery(UNITS)
        .setParameter(1, callers.current().agency())
        .getResultList();
  }

  private String unitShown(String asked) {
    var caller = callers.current();
    if (!caller.has(Role.SUPERVISOR)) {
      return caller.unit();
    }
    return asked == null ? "" : asked;
  }

  @SuppressWarnings("unchecked")
  private List<UnitOfficer> found(String unit, long after) {
    return entityManager
        .createNativeQuery(LIST, UnitOfficer.class)
        .setParameter(1, callers.current().agency())
        .setParameter(2, unit)
        .setParameter(3, after)
        .getResultList();
  }

  private Map<String, Long> openCases(List<UnitOfficer> people) {
    var open = new HashMap<String, Long>();
    var subjects = people.stream().map(UnitOfficer::subject).collect(Collectors.joining(" "));
    for (Object row :
        entityManager
            .createNativeQuery(OPEN_CASES)
            .setParameter(1, callers.current().principal())
            .setParameter(2, subjects)
            .getResultList()) {
      var pair = (Object[]) row;
      open.put((String) pair[0], ((Number) pair[1]).longValue());
    }
    return open;
  }

  private OfficerRow row(UnitOfficer person, long open) {
    return new OfficerRow(
        person.id(),
        person.name(),
        person.unit(),
        person.roles(),
        person.enabled(),
        person.works(),
        open,
        person.subject().equals(callers.current().subject()));
  }
}
