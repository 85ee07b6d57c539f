package org.rabta.web.intake;

import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Channel;
import org.rabta.domain.typology.Consent;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.PaymentMethod;
import org.rabta.domain.typology.RecruiterKind;
import org.rabta.domain.typology.VisaType;

/** Reports to test with. */
final class Reports {

  private Reports() {}

  /** A report in which every question of the desk was answered. */
  static ReportContent full() {
    return new ReportContent(
        "Drivers sent to tend camels",
        "Two men were promised work as drivers.",
        "He said:\nthe passport was taken at the airport.",
        ReporterRole.FAMILY,
        facts(),
        new AdvertisementEntry(
            "Facebook", "Jobs Gulf", "https://example.com/jobs", "Drivers wanted", Answer.YES),
        new RecruiterEntry("Demo-Agent", "+92 300 0000000", "0000/LHR"),
        new VictimEntry(
            Situation.HELD,
            "SA",
            "300 km from Riyadh",
            Answer.NO,
            "A co-worker, after nine in the evening",
            new IdentityEntry("Demo-Person", "+966 50 0000000", "AB0000000")));
  }

  private static CaseFacts facts() {
    return CaseFacts.builder()
        .channels(Channel.FACEBOOK, Channel.PHONE)
        .onlineContentLive(Answer.YES)
        .recruiterKind(RecruiterKind.SUB_AGENT)
        .oepLicenceMentioned(Answer.YES)
        .visaType(VisaType.WORK)
        .borderCrossing(BorderCrossing.YES)
        .irregularEntryFacilitated(Answer.NO)
        .consent(Consent.VITIATED)
        .contractSwitched(Answer.YES)
        .passportWithheld(Answer.YES)
        .documentsForged(Answer.NO)
        .coercionOrConfinement(Answer.YES)
        .exploitation(Exploitation.LABOUR, Exploitation.DEBT_BONDAGE)
        .deathsOrDanger(Answer.NO)
        .organisedGroup(Answer.UNKNOWN)
        .paymentMethods(PaymentMethod.CASH)
        .amountPkr(450_000L)
        .victimCountry("SA")
        .victimMinor(Answer.NO)
        .victimFemale(Answer.NO)
        .homeDistrict("Gujrat")
        .recruitmentDistrict("Gujranwala")
        .build();
  }

  /** A form of the desk with that report in it. */
  static ReportForm formOf(ReportContent content) {
    ReportForm form = new ReportForm();
    form.read(content, Flow.REPORT);
    return form;
  }
}
