package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.caserecord.CaseView;
import org.rabta.service.caserecord.ChargeQueries;
import org.rabta.service.oversight.TrailQueries;
import org.rabta.web.caserecord.Timeline.Entry;

/** Reports, assessments and hand-offs of the case, and from the trail what stands nowhere else. */
@RequestScoped
public class CaseOwnTimeline implements TimelineSource {

  private static final Set<String> FROM_TRAIL =
      Set.of(
          "WAIT_ESCALATED",
          "IDENTITY_OPENED",
          "CASE_TAKEN_CHARGE",
          "CASE_RETURNED",
          "REQUEST_SENT",
          "REQUEST_DOCUMENTS_OPENED",
          "REQUEST_ANSWERED",
          "REQUEST_RETURNED",
          "REQUEST_WITHDRAWN",
          "CONTENT_CHECKED",
          "CONTENT_STATED");

  @Inject private CaseInHand hand;
  @Inject private TrailQueries trail;
  @Inject private AssessmentQueries assessments;
  @Inject private ChargeQueries charges;
  @Inject private TimelineWords words;

  @Override
  public List<Entry> upTo(Instant latest, int most) {
    CaseView view = hand.getView();
    var entries = new ArrayList<Entry>();
    view.contents().reports().stream()
        .map(report -> words.report(report, unit(view, report.receivedUnit())))
        .forEach(entries::add);
    if (entries.isEmpty()) {
      entries.add(words.opened(view.openedAt()));
    }
    var assessed = assessments.ofCase(hand.getRef());
    var first = assessed.all().get(assessed.all().size() - 1);
    assessed.all().forEach(each -> entries.addAll(words.assessed(each, each != first)));
    var custody = hand.getCustody();
    custody.past().forEach(handOff -> entries.addAll(words.handOff(handOff)));
    if (custody.pending() != null) {
      entries.addAll(words.handOff(custody.pending()));
    }
    charges.changes(hand.getRef()).stream().map(words::charge).forEach(entries::add);
    if (view.reach().readsTrail()) {
      trail.actsOf(hand.getRef(), FROM_TRAIL, latest, most).stream()
          .map(words::fromTrail)
          .forEach(entries::add);
    }
    entries.sort(Comparator.comparing(Entry::at));
    Collections.reverse(entries);
    return entries.stream().filter(e -> !e.at().isAfter(latest)).limit(most).toList();
  }

  /** The agency of a unit that took a report down is told by its part in the case. */
  private static UnitRef unit(CaseView view, String code) {
    return view.participants().stream()
        .map(CaseView.Participant::who)
        .filter(who -> who.unit().equals(code))
        .findFirst()
        .orElse(null);
  }
}
