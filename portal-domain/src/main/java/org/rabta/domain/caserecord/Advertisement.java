package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.caserecord.kernel.KnownDay;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * An advertisement or offer. A URL is never required: many offers are made by word of mouth. The
 * first of a case often comes with the report; others are added and all are corrected later.
 */
@Entity
@Table(name = "advertisement")
public class Advertisement extends CaseEntry {

  private String platform;
  private String account;
  private String url;
  private String wording;

  @Enumerated(EnumType.STRING)
  private Answer live;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private AdvertLanguage language;

  @Embedded private KnownDay capturedOn;

  @Column(name = "first_id")
  private Long firstId;

  protected Advertisement() {}

  /**
   * One that came with the report.
   *
   * @throws BusinessRuleViolation if a part is too long, or the address is neither http nor https
   */
  public Advertisement(Long caseId, AdvertisementEntry entry, Instant at) {
    super(caseId);
    say(entry, at);
  }

  /**
   * One that was added or corrected later.
   *
   * @param earlier the entry that it supersedes; null for a new advertisement
   * @throws BusinessRuleViolation if a part is too long, the address is neither http nor https, the
   *     day lies ahead, or nothing is said
   */
  public Advertisement(
      Long caseId, AdvertisementCapture entry, Advertisement earlier, Filing filing, Entered by) {
    super(caseId, filing, by);
    if (!entry.offer().saysSomething()) {
      throw new BusinessRuleViolation("advert.says-nothing");
    }
    say(entry.offer(), by.at());
    this.language = entry.language();
    this.capturedOn = KnownDay.past("advert.day", entry.day(), entry.precision(), by.at());
    this.firstId = earlier == null ? null : earlier.first();
  }

  private void say(AdvertisementEntry entry, Instant at) {
    this.platform = Text.required("advert.platform", entry.platform(), 60);
    this.account = Text.optional("advert.account", entry.account(), 200);
    this.url = WebAddress.optional("advert.url", entry.url());
    this.wording = Text.optional("advert.wording", entry.wording(), 5000);
    this.live = entry.live() == null ? Answer.UNKNOWN : entry.live();
    this.recordedAt = at;
  }

  /** Key of the first entry of this advertisement, whatever was corrected since. */
  public Long first() {
    return firstId == null ? id() : firstId;
  }

  /** When it was put on record. */
  public Instant recordedAt() {
    return recordedAt;
  }

  public AdvertisementEntry entry() {
    return new AdvertisementEntry(platform, account, url, wording, live);
  }

  /** With its language and the day on which it was captured. */
  public AdvertisementCapture capture() {
    var day = capturedOn == null ? null : capturedOn.day();
    return new AdvertisementCapture(
        entry(),
        language,
        day == null ? null : day.toString(),
        capturedOn == null ? null : capturedOn.precision());
  }
}
