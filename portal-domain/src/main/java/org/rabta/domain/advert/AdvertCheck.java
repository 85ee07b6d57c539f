package org.rabta.domain.advert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * Somebody looked whether an advertisement is still there. A check belongs to the advertisement
 * whatever was corrected in it since, so it names the first entry of it.
 */
@Entity
@Table(name = "advert_check")
public class AdvertCheck extends CaseEntry {

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  @Column(name = "advert_id")
  private Long advertId;

  @Enumerated(EnumType.STRING)
  private Answer live;

  @Column(name = "seen_at")
  private Instant seenAt;

  private String remark;

  protected AdvertCheck() {}

  /**
   * @param advertId key of the first entry of the advertisement
   * @param live whether it was there
   * @param seenAt when somebody looked; null for now
   * @throws BusinessRuleViolation {@code advert.live-missing}, {@code advert.seen-future}, or a
   *     text code
   */
  public AdvertCheck(
      Long caseId,
      Long advertId,
      Answer live,
      Instant seenAt,
      String remark,
      Filing filing,
      Entered entered) {
    super(caseId, filing, entered);
    if (live == null || live == Answer.UNKNOWN) {
      throw new BusinessRuleViolation("advert.live-missing");
    }
    var seen = seenAt == null ? entered.at() : seenAt;
    if (seen.isAfter(entered.at().plus(CLOCKS_DIFFER))) {
      throw new BusinessRuleViolation("advert.seen-future");
    }
    this.advertId = advertId;
    this.live = live;
    this.seenAt = seen;
    this.remark = Text.optional("advert.check-remark", remark, 500);
  }

  public Long advertId() {
    return advertId;
  }

  public Answer live() {
    return live;
  }

  public Instant seenAt() {
    return seenAt;
  }

  public String remark() {
    return remark;
  }
}
