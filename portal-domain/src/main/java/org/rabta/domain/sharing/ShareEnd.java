package org.rabta.domain.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** A share ended before its time. One at most a share; it never changes. */
@Entity
@Table(name = "case_share_end")
public class ShareEnd {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 1000;

  @Id
  @Column(name = "share_id")
  private Long shareId;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private EndKind kind;

  private String reason;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_name")
  private String endedName;

  private String unit;
  private String agency;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ShareEnd() {}

  /**
   * @param reason why, 1 to 1000 characters
   * @throws BusinessRuleViolation {@code share.expired} if it is over anyway, or a text code about
   *     {@code share.reason}
   */
  public ShareEnd(CaseShare share, EndKind kind, String reason, Caller by, Instant at) {
    if (share.isExpired(at)) {
      throw new BusinessRuleViolation("share.expired");
    }
    this.shareId = share.id();
    this.caseId = share.caseId();
    this.kind = kind;
    this.reason = Text.required("share.reason", reason, LONGEST_REASON);
    this.endedBy = by.subject();
    this.endedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.endedAt = at;
  }

  public Long shareId() {
    return shareId;
  }

  public EndKind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  public String endedName() {
    return endedName;
  }

  public UnitRef by() {
    return new UnitRef(agency, unit);
  }

  public Instant endedAt() {
    return endedAt;
  }
}
