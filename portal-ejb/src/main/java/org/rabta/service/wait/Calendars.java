package org.rabta.service.wait;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.stream.Collectors;
import org.rabta.domain.wait.WorkingCalendar;

/** The working calendar in force; holidays are data that the national administrator edits. */
@Dependent
public class Calendars {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The calendar as it stands now. */
  @SuppressWarnings("unchecked")
  public WorkingCalendar current() {
    return new WorkingCalendar(
        ((java.util.List<Date>)
                entityManager.createNativeQuery("select day from rabta.holiday").getResultList())
            .stream().map(Date::toLocalDate).collect(Collectors.toSet()));
  }
}
