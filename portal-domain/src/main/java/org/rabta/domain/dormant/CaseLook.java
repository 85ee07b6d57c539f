package org.rabta.domain.dormant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;
import org.rabta.domain.wait.WorkingCalendar;

/**
 * The custodian said why a quiet case is still in work and when it looks again. It is never
 * changed; the latest one holds.
 */
@Entity
@Table(name = "case_look")
public class CaseLook {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "linkage_seq")
  @SequenceGenerator(name = "linkage_seq", sequenceName = "linkage_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String reason;

  @Column(name = "look_on")
  private LocalDate lookOn;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_name")
  private String saidName;

  private String unit;
  private String agency;

  @Column(name = "said_at")
  private Instant saidAt;

  protected CaseLook() {}

  /**
   * @param day the day of the next look, in Pakistan; tomorrow at the earliest
   * @throws BusinessRuleViolation {@code dormant.day-missing}, {@code dormant.day-past}, {@code
   *     dormant.day-too-far} with the days allowed, or a text code naming {@code dormant.reason}
   */
  public CaseLook(
      Long caseId, String reason, LocalDate day, DormancyPolicy policy, Caller by, Instant at) {
    this.caseId = caseId;
    this.reason = Text.required("dormant.reason", reason, LONGEST_REASON);
    this.lookOn = checked(day, policy, LocalDate.ofInstant(at, WorkingCalendar.ZONE));
    this.saidBy = by.subject();
    this.saidName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.saidAt = at;
  }

  private static LocalDate checked(LocalDate day, DormancyPolicy policy, LocalDate today) {
    if (day == null) {
      throw new BusinessRuleViolation("dormant.day-missing");
    }
    if (!day.isAfter(today)) {
      throw new BusinessRuleViolation("dormant.day-past");
    }
    if (day.isAfter(today.plusDays(policy.longestLook()))) {
      throw new BusinessRuleViolation("dormant.day-too-far", policy.longestLook());
    }
    return day;
  }

  public String reason() {
    return reason;
  }

  public LocalDate lookOn() {
    return lookOn;
  }

  public String saidName() {
    return saidName;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
