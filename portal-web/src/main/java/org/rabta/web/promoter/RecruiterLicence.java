package org.rabta.web.promoter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.service.promoter.LicenceFinding;
import org.rabta.service.promoter.LicenceQuestion;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.web.language.Moments;

/** What the registry says of the licence that a recruiter of a case gave. */
@Named("recruiterLicence")
@RequestScoped
public class RecruiterLicence {

  @Inject private PromoterQueries promoters;

  private final Map<LicenceQuestion, LicenceFinding> known = new HashMap<>();

  /**
   * The licence on the day of a moment, such as the opening of the case.
   *
   * @return null if no licence number was given
   */
  public LicenceFinding on(RecruiterEntry recruiter, Instant moment) {
    if (recruiter.licence() == null || recruiter.licence().isBlank()) {
      return null;
    }
    var day = LocalDate.ofInstant(moment, Moments.ZONE);
    var question = new LicenceQuestion(recruiter.licence(), recruiter.name(), day);
    return known.computeIfAbsent(question, promoters::lookUp);
  }
}
