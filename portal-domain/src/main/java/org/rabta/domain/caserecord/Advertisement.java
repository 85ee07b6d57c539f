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

/** An advertisement or offer. A URL is never required: many offers are made by word of mouth. */
@Entity
@Table(name = "advertisement")
public class Advertisement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String platform;
  private String account;
  private String url;
  private String wording;

  @Enumerated(EnumType.STRING)
  private Answer live;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Advertisement() {}

  /**
   * @throws BusinessRuleViolation if a part is too long, or the address is neither http nor https
   */
  public Advertisement(Long caseId, AdvertisementEntry entry, Instant at) {
    this.caseId = caseId;
    this.platform = Text.required("advert.platform", entry.platform(), 60);
    this.account = Text.optional("advert.account", entry.account(), 200);
    this.url = WebAddress.optional("advert.url", entry.url());
    this.wording = Text.optional("advert.wording", entry.wording(), 5000);
    this.live = entry.live() == null ? Answer.UNKNOWN : entry.live();
    this.recordedAt = at;
  }

  public Long id() {
    return id;
  }

  public AdvertisementEntry entry() {
    return new AdvertisementEntry(platform, account, url, wording, live);
  }
}
