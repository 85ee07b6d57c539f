package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** Who recruited, as far as it is known. */
@Entity
@Table(name = "recruiter")
public class Recruiter {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String name;
  private String phone;
  private String licence;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Recruiter() {}

  /**
   * @throws BusinessRuleViolation if a part is too long
   */
  public Recruiter(Long caseId, RecruiterEntry entry, Instant at) {
    this.caseId = caseId;
    this.name = Text.optional("recruiter.name", entry.name(), 200);
    this.phone = Text.optional("recruiter.phone", entry.phone(), 60);
    this.licence = Text.optional("recruiter.licence", entry.licence(), 60);
    this.recordedAt = at;
  }

  public Long id() {
    return id;
  }

  public RecruiterEntry entry() {
    return new RecruiterEntry(name, phone, licence);
  }
}
