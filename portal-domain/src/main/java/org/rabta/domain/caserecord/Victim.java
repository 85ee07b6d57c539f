package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A person at risk. Called "Victim 1" everywhere; who it is stands sealed in {@link
 * VictimIdentity}.
 */
@Entity
@Table(name = "victim")
public class Victim {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private int ordinal;

  @Enumerated(EnumType.STRING)
  private Situation situation;

  private String country;
  private String place;

  @Enumerated(EnumType.STRING)
  private Answer minor;

  @Column(name = "safe_contact")
  private String safeContact;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Victim() {}

  /**
   * @param ordinal number within the case, from 1
   * @throws BusinessRuleViolation if a part is too long
   */
  public Victim(Long caseId, int ordinal, VictimEntry entry, Instant at) {
    this.caseId = caseId;
    this.ordinal = ordinal;
    this.situation = entry.situation() == null ? Situation.UNKNOWN : entry.situation();
    this.country = Text.optional("victim.country", entry.country(), 2);
    this.place = Text.optional("victim.place", entry.place(), 300);
    this.minor = entry.minor() == null ? Answer.UNKNOWN : entry.minor();
    this.safeContact = Text.optional("victim.safe-contact", entry.safeContact(), 300);
    this.recordedAt = at;
  }

  public Long id() {
    return id;
  }

  public int ordinal() {
    return ordinal;
  }

  public Situation situation() {
    return situation;
  }

  public String country() {
    return country;
  }

  public String place() {
    return place;
  }

  public Answer minor() {
    return minor;
  }

  public String safeContact() {
    return safeContact;
  }
}
