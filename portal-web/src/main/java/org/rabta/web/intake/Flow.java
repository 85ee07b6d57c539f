package org.rabta.web.intake;

import static org.rabta.domain.typology.Fact.ACTUAL_JOB;
import static org.rabta.domain.typology.Fact.AGENT_VANISHED;
import static org.rabta.domain.typology.Fact.AMOUNT_PKR;
import static org.rabta.domain.typology.Fact.ARREST_OR_EXECUTION_RISK;
import static org.rabta.domain.typology.Fact.BLACKMAIL;
import static org.rabta.domain.typology.Fact.BORDER_CROSSED;
import static org.rabta.domain.typology.Fact.CHANNELS;
import static org.rabta.domain.typology.Fact.COACHED_FOR_BORDER;
import static org.rabta.domain.typology.Fact.COERCION_OR_CONFINEMENT;
import static org.rabta.domain.typology.Fact.CONSENT_TO_MOVEMENT;
import static org.rabta.domain.typology.Fact.CONTENT_PRESERVED;
import static org.rabta.domain.typology.Fact.CONTRACT_SWITCHED;
import static org.rabta.domain.typology.Fact.DEATHS_OR_DANGER;
import static org.rabta.domain.typology.Fact.DEBT_TO_RECRUITER;
import static org.rabta.domain.typology.Fact.DEPARTURE_DATE;
import static org.rabta.domain.typology.Fact.DEPARTURE_SOON;
import static org.rabta.domain.typology.Fact.DOCUMENTS_FORGED;
import static org.rabta.domain.typology.Fact.EXPLOITATION;
import static org.rabta.domain.typology.Fact.GUARANTEED_VISA;
import static org.rabta.domain.typology.Fact.HELD_BY;
import static org.rabta.domain.typology.Fact.HOME_DISTRICT;
import static org.rabta.domain.typology.Fact.IRREGULAR_ENTRY_FACILITATED;
import static org.rabta.domain.typology.Fact.JOB_REAL;
import static org.rabta.domain.typology.Fact.KNEW_OF_FALSE_PAPERS;
import static org.rabta.domain.typology.Fact.LICENCE_STATUS;
import static org.rabta.domain.typology.Fact.MATTER_KIND;
import static org.rabta.domain.typology.Fact.MISSING_OR_DEAD;
import static org.rabta.domain.typology.Fact.NUMBER_OF_VICTIMS;
import static org.rabta.domain.typology.Fact.OEP_LICENCE_MENTIONED;
import static org.rabta.domain.typology.Fact.ONGOING_AFTER_ARRIVAL;
import static org.rabta.domain.typology.Fact.ONLINE_CONTENT_LIVE;
import static org.rabta.domain.typology.Fact.ORGANISED_GROUP;
import static org.rabta.domain.typology.Fact.OTHERS_INSIDE;
import static org.rabta.domain.typology.Fact.PAID_TO;
import static org.rabta.domain.typology.Fact.PASSPORT_HOLDER;
import static org.rabta.domain.typology.Fact.PASSPORT_WITHHELD;
import static org.rabta.domain.typology.Fact.PAYMENT_METHODS;
import static org.rabta.domain.typology.Fact.PROMISED_COUNTRY;
import static org.rabta.domain.typology.Fact.PROMISED_JOB;
import static org.rabta.domain.typology.Fact.PROMISED_VISA;
import static org.rabta.domain.typology.Fact.RANSOM_DEMANDED;
import static org.rabta.domain.typology.Fact.RECRUITER_KIND;
import static org.rabta.domain.typology.Fact.RECRUITMENT_DISTRICT;
import static org.rabta.domain.typology.Fact.ROUTE;
import static org.rabta.domain.typology.Fact.ROUTE_DIFFERS;
import static org.rabta.domain.typology.Fact.SAFE_CONTACT;
import static org.rabta.domain.typology.Fact.TORTURE_OR_VIOLENCE;
import static org.rabta.domain.typology.Fact.TRAVEL_ARRANGED;
import static org.rabta.domain.typology.Fact.VICTIM_FEMALE;
import static org.rabta.domain.typology.Fact.VICTIM_MINOR;
import static org.rabta.domain.typology.Fact.VISA_TYPE;

import java.util.List;
import java.util.Set;
import org.rabta.domain.typology.Fact;

/** The two ways of taking down a report, and their steps in order. */
public enum Flow {
  /** At a desk, everything. */
  REPORT(
      "report",
      step("STORY", Set.of(Part.STORY)),
      step(
              "OFFER",
              Set.of(Part.ADVERT, Part.RECRUITER),
              CHANNELS,
              ONLINE_CONTENT_LIVE,
              RECRUITER_KIND,
              OEP_LICENCE_MENTIONED,
              LICENCE_STATUS)
          .further(
              MATTER_KIND,
              PROMISED_JOB,
              PROMISED_COUNTRY,
              PROMISED_VISA,
              GUARANTEED_VISA,
              DEPARTURE_DATE,
              DEPARTURE_SOON,
              CONTENT_PRESERVED),
      step(
              "JOURNEY",
              Set.of(),
              VISA_TYPE,
              BORDER_CROSSED,
              IRREGULAR_ENTRY_FACILITATED,
              CONSENT_TO_MOVEMENT,
              CONTRACT_SWITCHED,
              PASSPORT_WITHHELD,
              DOCUMENTS_FORGED,
              COERCION_OR_CONFINEMENT,
              EXPLOITATION,
              DEATHS_OR_DANGER,
              ORGANISED_GROUP,
              PAYMENT_METHODS,
              AMOUNT_PKR)
          .further(
              TRAVEL_ARRANGED,
              AGENT_VANISHED,
              ROUTE,
              ROUTE_DIFFERS,
              COACHED_FOR_BORDER,
              KNEW_OF_FALSE_PAPERS,
              ACTUAL_JOB,
              JOB_REAL,
              PASSPORT_HOLDER,
              HELD_BY,
              DEBT_TO_RECRUITER,
              BLACKMAIL,
              RANSOM_DEMANDED,
              TORTURE_OR_VIOLENCE,
              ONGOING_AFTER_ARRIVAL,
              ARREST_OR_EXECUTION_RISK,
              PAID_TO),
      step(
              "PEOPLE",
              Set.of(Part.WHEREABOUTS, Part.SEALED),
              VICTIM_MINOR,
              VICTIM_FEMALE,
              HOME_DISTRICT,
              RECRUITMENT_DISTRICT)
          .further(OTHERS_INSIDE, NUMBER_OF_VICTIMS, MISSING_OR_DEAD, SAFE_CONTACT),
      step("CHECK", Set.of())),
  /** On a phone, what a welfare officer can find out about a victim abroad. */
  ABROAD(
      "victim-abroad",
      step("PERSON", Set.of(Part.WHEREABOUTS)),
      step(
              "CONDITIONS",
              Set.of(),
              PASSPORT_WITHHELD,
              CONTRACT_SWITCHED,
              COERCION_OR_CONFINEMENT,
              DEATHS_OR_DANGER,
              EXPLOITATION,
              VICTIM_MINOR,
              VICTIM_FEMALE)
          .further(
              ACTUAL_JOB,
              PASSPORT_HOLDER,
              HELD_BY,
              DEBT_TO_RECRUITER,
              RANSOM_DEMANDED,
              TORTURE_OR_VIOLENCE,
              ONGOING_AFTER_ARRIVAL,
              OTHERS_INSIDE,
              NUMBER_OF_VICTIMS,
              ARREST_OR_EXECUTION_RISK,
              SAFE_CONTACT),
      step(
              "EMPLOYER",
              Set.of(Part.RECRUITER),
              VISA_TYPE,
              CONSENT_TO_MOVEMENT,
              RECRUITER_KIND,
              OEP_LICENCE_MENTIONED,
              LICENCE_STATUS,
              RECRUITMENT_DISTRICT)
          .further(PROMISED_JOB, PROMISED_COUNTRY, PROMISED_VISA, JOB_REAL),
      step("CONTACT", Set.of(Part.STORY, Part.SEALED)));

  private final String page;
  private final List<Step> steps;

  Flow(String page, Step... steps) {
    this.page = page;
    this.steps = List.of(steps);
  }

  private static Step step(String code, Set<Part> parts, Fact... facts) {
    return new Step(code, parts, List.of(facts), Set.of());
  }

  /** The page's name, which begins its address and its message keys. */
  public String getPage() {
    return page;
  }

  public List<Step> getSteps() {
    return steps;
  }

  /** The number of the step on which a field is, from 1. */
  int stepOf(ReportField field) {
    for (int i = 0; i < steps.size(); i++) {
      if (field.isOn(steps.get(i))) {
        return i + 1;
      }
    }
    return steps.size();
  }
}
