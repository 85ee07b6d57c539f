package org.rabta.web.boundary;

import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.assessment.Belief;
import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Channel;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.PaymentMethod;
import org.rabta.domain.typology.RecruiterKind;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.assessment.AssessmentService;
import org.rabta.service.assessment.AssessmentsOfCase;
import org.rabta.service.assessment.OverrideAssessment;
import org.rabta.service.assessment.OverrideQueries;
import org.rabta.service.assessment.RecordFacts;
import org.rabta.service.assessment.RecordFacts.Answered;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffService;

/** People assess a case: what such tests do, and look at. */
abstract class Assessing extends InPortal {

  static final ZoneId ZONE = WorkingCalendar.ZONE;

  static final String REASON = "The money was paid for the visa alone, he says.";

  static final Answered CROSSED = new Answered("border_crossed", List.of("yes"));
  static final Answered ARRANGED = new Answered("irregular_entry_facilitated", List.of("yes"));
  static final Answered EXPLOITED = new Answered("exploitation", List.of("labour"));
  static final Answered CONFINED = new Answered("coercion_or_confinement", List.of("yes"));

  @Inject Cases cases;
  @Inject CaseQueries caseQueries;
  @Inject AssessmentService assessments;
  @Inject AssessmentQueries queries;
  @Inject OverrideQueries overrides;
  @Inject HandOffService handOffs;
  @Inject HandOffQueries handOffQueries;

  /** Money was taken online by an agent without a licence. */
  String fraud() throws Exception {
    return cases.opened(ncciaOfficer(), taken(Answer.YES));
  }

  static CaseFacts taken(Answer live) {
    return CaseFacts.builder()
        .channels(Channel.FACEBOOK)
        .recruiterKind(RecruiterKind.UNLICENSED_AGENT)
        .paymentMethods(PaymentMethod.EASYPAISA)
        .borderCrossing(BorderCrossing.NO)
        .onlineContentLive(live)
        .recruitmentDistrict("Lahore")
        .homeDistrict("Lahore")
        .build();
  }

  String smuggling() throws Exception {
    var reference = fraud();
    record(ncciaOfficer(), reference, SourceKind.FAMILY, CROSSED, ARRANGED);
    return reference;
  }

  /** In custody of the Lahore circle; the cybercrime centre contributes. */
  String handedOver() throws Exception {
    var reference = smuggling();
    var proposed = cases.proposed(reference, ncciaOfficer(), LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    return reference;
  }

  void accepted(String reference, Caller from, Caller by, String unit) throws Exception {
    var proposed = cases.proposed(reference, from, unit);
    as(by).run(() -> handOffs.accept(proposed.decision()));
  }

  AssessmentsOfCase shown(Caller caller, String reference) throws Exception {
    return cases.assessments(caller, reference);
  }

  Belief belief(String reference, Fact fact) throws Exception {
    return shown(ncciaOfficer(), reference).beliefs().about(fact).orElseThrow();
  }

  void record(Caller by, String reference, SourceKind source, Answered... answers)
      throws Exception {
    var shown = shown(by, reference).latest().id();
    as(by)
        .run(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference, shown, List.of(answers), source, null, null, null, false)));
  }

  void correct(Caller by, String reference, String fact, String code) throws Exception {
    var shown = shown(by, reference).latest().id();
    var answers = List.of(new Answered(fact, List.of(code)));
    as(by)
        .run(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference, shown, answers, SourceKind.OFFICER, null, null, null, true)));
  }

  Throwable recording(Caller by, String reference, AssessmentsOfCase shown, Answered... answers) {
    return as(by)
        .refusal(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference,
                        shown.latest().id(),
                        List.of(answers),
                        SourceKind.FAMILY,
                        null,
                        null,
                        null,
                        false)));
  }

  List<WaitKind> open(String reference) throws Exception {
    return as(ncciaOfficer()).call(() -> handOffQueries.ofCase(reference)).waits().stream()
        .map(wait -> wait.kind())
        .toList();
  }

  static List<String> ended(String reference) throws Exception {
    return Database.column(
        "select w.status from rabta.wait w join rabta.case_record c on c.id = w.case_id where"
            + " c.reference = ? and w.kind = 'RE_ROUTING' and w.status <> 'OPEN'",
        reference);
  }

  List<String> engaged(String reference) throws Exception {
    var decision = shown(fiaOfficer(), reference).latest().decision();
    return Stream.concat(
            Stream.of(decision.leadAgency()),
            decision.supporting().stream().map(support -> support.agency()))
        .toList();
  }

  Level level(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> caseQueries.view(reference)).row().level();
  }

  Throwable overriding(
      Caller by,
      String reference,
      AssessmentsOfCase shown,
      Strand strand,
      String unit,
      String reason) {
    return as(by)
        .refusal(
            () ->
                assessments.override(
                    new OverrideAssessment(
                        reference,
                        shown.latest().id(),
                        shown.lastReview(),
                        strand,
                        unit,
                        OverrideGround.RULE_DOES_NOT_FIT,
                        reason)));
  }
}
