package org.rabta.web.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.handoff.DeclineGround;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Channel;
import org.rabta.domain.typology.Consent;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.RecruiterKind;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.assessment.AssessmentService;
import org.rabta.service.assessment.AssessmentsOfCase;
import org.rabta.service.assessment.ConfirmAssessment;
import org.rabta.service.handoff.DecideHandOff;
import org.rabta.service.handoff.DeclineHandOff;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.service.intake.DraftService;
import org.rabta.service.intake.IntakeService;
import org.rabta.service.intake.OpenCase;

/** Cases as tests need them, made through the services by invented people. */
@ApplicationScoped
public class Cases {

  static final String LAHORE_CIRCLE = "AHTC-LHE";
  static final String GUJRANWALA_CIRCLE = "AHTC-GRW";

  static final String TITLE = "Data-entry job turned into a guarded compound";
  static final String NARRATIVE =
      "The family says that he is held behind a wall with sixty others.";
  static final String ADVERTISED = "No experience, visa in ten days";
  static final String RECRUITER = "Demo-Nargis Travels";
  static final String VICTIM_PLACE = "third building behind the casino";
  static final String VICTIM_NAME = "Demo-Gulab";

  @Inject private As as;
  @Inject private DraftService drafts;
  @Inject private IntakeService intake;
  @Inject private HandOffService handOffs;
  @Inject private AssessmentService assessmentService;
  @Inject private AssessmentQueries assessmentQueries;

  /**
   * A case with a pending hand-off.
   *
   * @param reference the case
   * @param handOff key of the hand-off
   */
  record Proposed(String reference, long handOff) {

    DecideHandOff decision() {
      return new DecideHandOff(reference, handOff, null);
    }

    DeclineHandOff decline() {
      return new DeclineHandOff(
          reference, handOff, DeclineGround.WRONG_UNIT, "The home district is Gujranwala.", null);
    }
  }

  /** A trafficking case out of Lahore, whose routing names the Lahore circle. */
  String opened(Caller by) throws Exception {
    return as.of(by).call(() -> intake.open(new OpenCase(drafts.begin().id(), content("Lahore"))));
  }

  UUID draft(Caller by) throws Exception {
    return as.of(by).call(() -> drafts.begin().id());
  }

  Proposed proposed(Caller by, String toUnit) throws Exception {
    return proposed(opened(by), by, toUnit);
  }

  Proposed proposed(String reference, Caller by, String toUnit) throws Exception {
    var handOff =
        as.of(by)
            .call(
                () ->
                    handOffs.propose(
                        new ProposeHandOff(
                            reference, toUnit, "He was recruited there.", offRouting(toUnit))));
    return new Proposed(reference, handOff);
  }

  private static String offRouting(String toUnit) {
    return toUnit.equals(LAHORE_CIRCLE) ? null : "The recruiter has since moved.";
  }

  /** A case that two units sent back. */
  String declinedTwice() throws Exception {
    var first = proposed(People.ncciaOfficer(), LAHORE_CIRCLE);
    as.of(People.fiaOfficer()).run(() -> handOffs.decline(first.decline()));
    var second = proposed(first.reference(), People.ncciaOfficer(), GUJRANWALA_CIRCLE);
    as.of(People.gujranwalaOfficer()).run(() -> handOffs.decline(second.decline()));
    return first.reference();
  }

  /** The officer agrees with the assessment as it stands. */
  void confirmed(Caller by, String reference) throws Exception {
    var shown = assessments(by, reference);
    as.of(by)
        .run(
            () ->
                assessmentService.confirm(
                    new ConfirmAssessment(reference, shown.latest().id(), shown.lastReview())));
  }

  /** What the caller is shown of the assessments of a case. */
  AssessmentsOfCase assessments(Caller by, String reference) throws Exception {
    return as.of(by).call(() -> assessmentQueries.ofCase(reference));
  }

  /** A case with those facts and nothing else that matters. */
  String opened(Caller by, CaseFacts facts) throws Exception {
    var content =
        new ReportContent(TITLE, null, NARRATIVE, ReporterRole.FAMILY, facts, null, null, null);
    return as.of(by).call(() -> intake.open(new OpenCase(drafts.begin().id(), content)));
  }

  static ReportContent content(String recruitedIn) {
    return new ReportContent(
        TITLE,
        "A group was promised office work and is kept from leaving.",
        NARRATIVE,
        ReporterRole.FAMILY,
        facts(recruitedIn),
        new AdvertisementEntry(
            "facebook", "demo.jobs.abroad", "https://jobs.example/1", ADVERTISED, Answer.YES),
        new RecruiterEntry(RECRUITER, "+92 300 0000000", "0000/LHR"),
        new VictimEntry(
            Situation.SHELTER,
            "KH",
            VICTIM_PLACE,
            Answer.NO,
            "evenings, by his sister",
            new IdentityEntry(VICTIM_NAME, "+92 301 0000000", "AB0000000")));
  }

  private static CaseFacts facts(String recruitedIn) {
    return CaseFacts.builder()
        .channels(Channel.FACEBOOK, Channel.WHATSAPP)
        .recruiterKind(RecruiterKind.UNLICENSED_AGENT)
        .borderCrossing(BorderCrossing.YES)
        .victimCountry("KH")
        .consent(Consent.VITIATED)
        .exploitation(Exploitation.FORCED_CRIMINALITY)
        .coercionOrConfinement(Answer.YES)
        .onlineContentLive(Answer.YES)
        .recruitmentDistrict(recruitedIn)
        .homeDistrict(recruitedIn)
        .build();
  }

  /** Which unit answers for the case, by the record. */
  static String custody(String reference) throws SQLException {
    return Database.column(
            "select custody_unit from rabta.case_record where reference = ?", reference)
        .get(0);
  }
}
