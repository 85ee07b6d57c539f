package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * Who answers for a case: a unit always, one of its officers unless the case lies in its queue; and
 * how many units have declined to take it over since.
 */
@Embeddable
public class Custody {

  /** Declines after which the national coordinator directs custody. */
  static final int DECLINES_BEFORE_DIRECTION = 2;

  @Column(name = "custody_unit")
  private String unit;

  @Column(name = "custody_agency")
  private String agency;

  @Column(name = "officer_subject")
  private String officerSubject;

  @Column(name = "officer_name")
  private String officerName;

  private int declines;

  protected Custody() {}

  /**
   * Begins.
   *
   * @param officer null for nobody
   */
  Custody(UnitRef unit, Officer officer) {
    this.unit = unit.unit();
    this.agency = unit.agency();
    putInCharge(officer);
  }

  /**
   * @throws BusinessRuleViolation {@code case.has-officer} if somebody else is in charge already
   */
  void takeCharge(Officer officer) {
    if (officerSubject != null && !officerSubject.equals(officer.subject())) {
      throw new BusinessRuleViolation("case.has-officer", officerName);
    }
    putInCharge(officer);
  }

  /**
   * @param shown name of the officer whom the giver saw in charge; null if nobody
   * @param officer null for nobody
   * @throws BusinessRuleViolation {@code case.officer-changed} if somebody else is in charge by
   *     now, {@code case.officer-gone} if nobody is any more, {@code case.same-officer} if nothing
   *     would change
   */
  void assign(String shown, Officer officer) {
    if (!Objects.equals(shown, officerName)) {
      throw officerName == null
          ? new BusinessRuleViolation("case.officer-gone")
          : new BusinessRuleViolation("case.officer-changed", officerName);
    }
    if (Objects.equals(officer == null ? null : officer.subject(), officerSubject)) {
      throw new BusinessRuleViolation("case.same-officer");
    }
    putInCharge(officer);
  }

  private void putInCharge(Officer officer) {
    officerSubject = officer == null ? null : officer.subject();
    officerName = officer == null ? null : officer.name();
  }

  void countDecline() {
    declines++;
  }

  boolean awaitsDirection() {
    return declines >= DECLINES_BEFORE_DIRECTION;
  }

  UnitRef unit() {
    return new UnitRef(agency, unit);
  }

  Optional<Officer> officer() {
    return Optional.ofNullable(officerSubject).map(subject -> new Officer(subject, officerName));
  }

  int declines() {
    return declines;
  }
}
