package org.rabta.domain.request;

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
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** A person looked whether blocked content is reachable. Never changed. */
@Entity
@Table(name = "content_check")
public class ContentCheck {

  private static final int LONGEST_PLACE = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_check_seq")
  @SequenceGenerator(name = "content_check_seq", sequenceName = "content_check_seq")
  private Long id;

  @Column(name = "block_id")
  private Long blockId;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private Seen seen;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_from")
  private String seenFrom;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checked_name")
  private String checkedName;

  private String unit;
  private String agency;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ContentCheck() {}

  /**
   * @param seenAt when the person looked; null for now
   * @param seenFrom network and place in words, 1 to 200 characters
   * @throws BusinessRuleViolation {@code request.seen-missing}, {@code request.check-ahead}, or a
   *     text code about {@code request.seen-from}
   */
  public ContentCheck(
      ContentBlock block, Seen seen, Instant seenAt, String seenFrom, Caller by, Instant at) {
    if (seen == null) {
      throw new BusinessRuleViolation("request.seen-missing");
    }
    if (seenAt != null && seenAt.isAfter(at)) {
      throw new BusinessRuleViolation("request.check-ahead");
    }
    this.blockId = block.id();
    this.caseId = block.caseId();
    this.seen = seen;
    this.seenAt = seenAt == null ? at : seenAt;
    this.seenFrom = Text.required("request.seen-from", seenFrom, LONGEST_PLACE);
    this.checkedBy = by.subject();
    this.checkedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.recordedAt = at;
  }

  public Long blockId() {
    return blockId;
  }

  public Seen seen() {
    return seen;
  }

  public Instant seenAt() {
    return seenAt;
  }

  public String seenFrom() {
    return seenFrom;
  }

  public String checkedName() {
    return checkedName;
  }

  public UnitRef by() {
    return new UnitRef(agency, unit);
  }
}
