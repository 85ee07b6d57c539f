package org.rabta.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.service.access.CallerHolder;

/** A victim abroad, from a phone, in four short steps. */
@Named("victimAbroadPage")
@ViewScoped
public class VictimAbroadPage extends IntakePage {

  private static final long serialVersionUID = 1L;

  @Inject private CallerHolder callers;
  @Inject private Places places;

  public VictimAbroadPage() {
    super(Flow.ABROAD);
  }

  /** The person is most likely in the country of the post. */
  @Override
  ReportContent preset() {
    return places
        .countryOfPost(callers.current().unit())
        .map(code -> Deductions.mirrored(Victims.put(ReportContent.empty(), inCountry(code))))
        .orElse(ReportContent.empty());
  }

  private static VictimEntry inCountry(String code) {
    return new VictimEntry(Situation.UNKNOWN, code, null, Answer.UNKNOWN, null, null);
  }
}
