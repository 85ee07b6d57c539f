package org.rabta.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rabta.domain.promoter.LicenceNumber;
import org.rabta.domain.typology.Fact;
import org.rabta.service.promoter.LicenceFinding;
import org.rabta.service.promoter.LicenceQuestion;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.web.promoter.Days;

/**
 * Looks the recruiter's licence up while a report is taken down, and puts the answer among the
 * facts. What else is being typed stays as it is.
 */
@Named("licenceLookUp")
@ViewScoped
public class LicenceLookUp implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PromoterQueries promoters;

  private String day;
  private String licence;
  private LicenceFinding finding;
  private boolean nothingTyped;

  /** Asks the registry and keeps the step with the answer; an empty registry answers nothing. */
  public void ask(IntakePage page) {
    RecruiterPart recruiter = page.getForm().getRecruiter();
    licence = recruiter.getLicence();
    nothingTyped = LicenceNumber.key(licence).isEmpty();
    finding = nothingTyped ? null : asked(recruiter);
    if (finding != null && finding.status() != null) {
      page.getForm().fact(Fact.LICENCE_STATUS).setChoice(finding.status().code());
    }
    page.save();
  }

  private LicenceFinding asked(RecruiterPart recruiter) {
    return promoters.lookUp(
        new LicenceQuestion(licence, recruiter.getName(), Days.read(day).orElse(null)));
  }

  /** Whether there was no licence number to look up. */
  public boolean isNothingTyped() {
    return nothingTyped;
  }

  /** What the registry said; null before the first question. */
  public LicenceFinding getFinding() {
    return finding;
  }

  /** The licence number that was looked up. */
  public String getLicence() {
    return licence;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
