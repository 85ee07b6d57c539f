package org.rabta.web.promoter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.promoter.LicenceFinding;
import org.rabta.service.promoter.LicenceQuestion;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.service.promoter.PromoterView;
import org.rabta.web.page.Address;
import org.rabta.web.page.Kept;

/** One promoter; the licence number and the day asked about stand in the address. */
@Named("licencePage")
@RequestScoped
public class LicencePage {

  @Inject private PromoterQueries promoters;

  private String number;
  private String day;
  private PromoterView view;
  private LicenceFinding finding;

  /** Reads before the page is made; a licence that is not there is answered as such. */
  public void load() {
    getView();
  }

  public PromoterView getView() {
    if (view == null) {
      view = promoters.find(getNumber()).orElseThrow(NoSuchRecord::new);
    }
    return view;
  }

  /** What the licence was worth on the day asked about; null if no day was asked about. */
  public LicenceFinding getFinding() {
    if (finding == null) {
      finding =
          Days.read(day)
              .map(asked -> promoters.lookUp(new LicenceQuestion(getNumber(), null, asked)))
              .orElse(null);
    }
    return finding;
  }

  public boolean isDayMalformed() {
    return Days.isMalformed(day);
  }

  /** Reads it anew when the page asks again. */
  void forget() {
    view = null;
  }

  /** The address of the page. */
  public Address address() {
    return Address.of("/promoters/licence").with("no", getNumber());
  }

  public String getNumber() {
    return number == null ? Kept.parameter("no") : number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
