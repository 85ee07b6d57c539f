package org.rabta.web.intake;

import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.typology.Fact;

/** The advertisement or offer; whether it is still online is one of the facts. */
public class AdvertPart implements FormPart {

  private static final long serialVersionUID = 1L;

  private String platform;
  private String account;
  private String url;
  private String wording;

  @Override
  public void read(ReportContent content) {
    AdvertisementEntry entry = content.advertisement();
    platform = entry == null ? null : entry.platform();
    account = entry == null ? null : entry.account();
    url = entry == null ? null : entry.url();
    wording = entry == null ? null : entry.wording();
  }

  @Override
  public ReportContent write(ReportContent content) {
    AdvertisementEntry entry =
        new AdvertisementEntry(
            FormPart.typed(platform),
            FormPart.typed(account),
            FormPart.typed(url),
            FormPart.typed(wording),
            content.facts().answer(Fact.ONLINE_CONTENT_LIVE));
    boolean something = entry.saysSomething() || entry.platform() != null;
    return new ReportContent(
        content.title(),
        content.summary(),
        content.narrative(),
        content.reporterRole(),
        content.facts(),
        something ? entry : null,
        content.recruiter(),
        content.victim());
  }

  /** Whether enough is said for an advertisement to stand on the record. */
  boolean saysSomething() {
    return new AdvertisementEntry(platform, account, url, wording, null).saysSomething();
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getWording() {
    return wording;
  }

  public void setWording(String wording) {
    this.wording = wording;
  }
}
