package org.rabta.web.intake;

import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;

/** Where the person at risk is now. */
public class WhereaboutsPart implements FormPart {

  private static final long serialVersionUID = 1L;

  private String situation;
  private String country;
  private String place;

  @Override
  public void read(ReportContent content) {
    VictimEntry victim = Victims.of(content);
    country = victim.country() == null ? content.facts().victimCountry() : victim.country();
    place = victim.place();
    boolean told = place != null || victim.situation() != Situation.UNKNOWN;
    situation = told ? victim.situation().name() : null;
  }

  @Override
  public ReportContent write(ReportContent content) {
    VictimEntry victim = Victims.of(content);
    return Victims.put(
        content,
        new VictimEntry(
            situation == null ? Situation.UNKNOWN : Situation.valueOf(situation),
            FormPart.typed(country),
            FormPart.typed(place),
            victim.minor(),
            victim.safeContact(),
            victim.identity()));
  }

  /** Name of a {@link Situation}; null while unanswered. */
  public String getSituation() {
    return situation;
  }

  public void setSituation(String situation) {
    this.situation = situation;
  }

  /** ISO 3166-1 alpha-2; null where not known. */
  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
