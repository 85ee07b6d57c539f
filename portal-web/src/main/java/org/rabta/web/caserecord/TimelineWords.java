package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.assessment.ReviewKind;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.identity.Departure;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.domain.wait.Wait;
import org.rabta.service.assessment.AssessmentView;
import org.rabta.service.assessment.ReviewView;
import org.rabta.service.caserecord.CaseContents.ReportView;
import org.rabta.service.caserecord.ChargeView;
import org.rabta.service.handoff.HandOffView;
import org.rabta.service.oversight.TrailRow;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;

/** Tells what happened to a case in the language of this request. */
@RequestScoped
public class TimelineWords {

  private static final UnitRef COORDINATION = new UnitRef("NAT", Wait.NATIONAL_COORDINATION);

  @Inject private Messages words;
  @Inject private Names names;

  Entry opened(Instant at) {
    return new Entry(at, null, null, "pi-file-edit", words.get("case.timeline.opened"), null, null);
  }

  Entry report(ReportView report, UnitRef unit) {
    return new Entry(
        report.receivedAt(),
        unit,
        report.receivedBy(),
        "pi-file-edit",
        words.get("case.timeline.report"),
        report.narrative(),
        words.say("case.timeline.reporter", names.of(report.reporterRole())));
  }

  /**
   * An assessment and what officers said to it.
   *
   * @param anew whether it followed an earlier one
   */
  List<Entry> assessed(AssessmentView assessment, boolean anew) {
    var entries = new ArrayList<Entry>();
    entries.add(decided(assessment, anew));
    assessment.reviews().forEach(review -> entries.add(reviewed(review)));
    return entries;
  }

  private Entry decided(AssessmentView assessment, boolean anew) {
    var decision = assessment.decision();
    var did =
        words.say(
            anew ? "case.timeline.assessed" : "case.timeline.decided",
            names.of(decision.primary()),
            unit(new UnitRef(decision.leadAgency(), decision.leadUnit())));
    var table = words.say("case.timeline.table", decision.tableVersion());
    return new Entry(
        assessment.decidedAt(),
        anew ? assessment.recordedUnit() : null,
        anew ? assessment.recordedBy() : null,
        "pi-sync",
        did,
        null,
        table);
  }

  private Entry reviewed(ReviewView review) {
    var did =
        review.kind() == ReviewKind.CONFIRMED
            ? words.get("case.timeline.CONFIRMED")
            : words.say(
                "case.timeline.OVERRIDDEN",
                names.of(review.holds().strand()),
                unit(review.holds().lead()));
    var icon = review.kind() == ReviewKind.CONFIRMED ? "pi-check-circle" : "pi-file-edit";
    return new Entry(review.at(), review.unit(), review.by(), icon, did, review.reason(), null);
  }

  /** The proposal and, if it is over, its end; a direction is one thing. */
  List<Entry> handOff(HandOffView h) {
    var to = unit(h.to());
    if (h.status() == HandOffStatus.DIRECTED) {
      var did = words.say("case.timeline.DIRECTED", to);
      return List.of(
          new Entry(
              h.decidedAt(), COORDINATION, h.decidedBy(), "pi-verified", did, h.reason(), null));
    }
    var proposed =
        new Entry(
            h.proposedAt(),
            h.from(),
            h.proposedBy(),
            "pi-send turn",
            words.say("case.timeline.PROPOSED", to),
            h.reason(),
            h.offRouting() == null ? null : words.get("handoff.off-routing.title"),
            h.offRouting());
    return h.status() == HandOffStatus.PROPOSED
        ? List.of(proposed)
        : List.of(proposed, ended(h, to));
  }

  private Entry ended(HandOffView h, String to) {
    var from = unit(h.from());
    return switch (h.status()) {
      case ACCEPTED -> end(h, h.to(), "pi-check", words.say("case.timeline.ACCEPTED", from), null);
      case DECLINED ->
          end(
              h,
              h.to(),
              "pi-times",
              words.say("case.timeline.DECLINED", names.of(h.declineGround())),
              h.suggestedUnit() == null
                  ? null
                  : words.say("case.timeline.suggested", unit(h.suggestedUnit())));
      default ->
          end(h, h.from(), "pi-arrow-left turn", words.say("case.timeline.WITHDRAWN", to), null);
    };
  }

  private static Entry end(HandOffView h, UnitRef by, String icon, String did, String note) {
    return new Entry(h.decidedAt(), by, h.decidedBy(), icon, did, h.decisionReason(), note);
  }

  /** That the case went from one officer of its unit to another, or back to the queue. */
  Entry charge(ChargeView.Assignment change) {
    var did =
        change.to() == null
            ? words.get("charge.timeline.released")
            : words.say("charge.timeline.assigned", change.to());
    return new Entry(
        change.at(), change.unit(), change.by(), "pi-users", did, change.reason(), null);
  }

  /** An entry of the trail that stands nowhere else on the case. */
  Entry fromTrail(TrailRow row) {
    var by = new UnitRef(row.agency(), row.unit());
    if (row.act().equals("CASE_TAKEN_CHARGE")) {
      var did = words.get("case.timeline.charge");
      return new Entry(row.at(), by, row.name(), "pi-user-plus", did, null, null);
    }
    if (row.act().startsWith("REQUEST_") || row.act().startsWith("CONTENT_")) {
      var did = words.get("act." + row.act());
      return new Entry(row.at(), by, row.name(), "pi-send turn", did, null, row.reference());
    }
    JsonObject detail = Json.createReader(new StringReader(row.detail())).readObject();
    if (row.act().equals("CASE_RETURNED")) {
      var why = names.of(Departure.valueOf(detail.getString("reason")));
      return new Entry(
          row.at(), null, null, "pi-inbox", words.get("charge.returned.title"), null, why);
    }
    if (row.act().equals("WAIT_ESCALATED")) {
      var did = words.say("case.timeline.escalated", unit(detail.getString("to")));
      var late = words.say("case.timeline.late", unit(detail.getString("unit")));
      return new Entry(row.at(), null, null, "pi-exclamation-triangle", did, null, late);
    }
    var person = row.reference().substring(row.reference().lastIndexOf('/') + 1);
    var victim = person.startsWith("V");
    var purpose = names.of(IdentityPurpose.valueOf(detail.getString("purpose")));
    var did =
        words.say(
            victim ? "case.timeline.identity" : "people.timeline.identity", person.substring(1));
    var note = words.say("case.timeline.purpose", purpose);
    return new Entry(row.at(), by, row.name(), "pi-eye", did, null, note);
  }

  private String unit(UnitRef unit) {
    return unit.agency() + " " + unit(unit.unit());
  }

  private String unit(String code) {
    return names.unit(code, null);
  }
}
