package org.rabta.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.service.advert.AdvertService;
import org.rabta.service.journey.JourneyService;
import org.rabta.service.note.NoteService;
import org.rabta.service.outcome.OutcomeQueries;
import org.rabta.service.outcome.ProvisionService;
import org.rabta.service.payment.PaymentService;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.caserecord.TimelineSource;

/** Everything that people entered on the case after its report. */
@RequestScoped
public class RecordTimeline implements TimelineSource {

  @Inject private CaseInHand hand;
  @Inject private NoteService notes;
  @Inject private AdvertService adverts;
  @Inject private PaymentService payments;
  @Inject private JourneyService journey;
  @Inject private OutcomeQueries outcomes;
  @Inject private ProvisionService provisions;
  @Inject private RecordWords words;

  @Override
  public List<Entry> upTo(Instant latest, int most) {
    var ref = hand.getRef();
    var reach = hand.getView().reach();
    var entries = new ArrayList<Entry>();
    if (reach.reads(CasePart.NOTES)) {
      notes.history(ref, latest, most).stream().map(words::note).forEach(entries::add);
    }
    if (reach.reads(CasePart.ADVERTS)) {
      adverts.history(ref, latest, most).stream().map(words::advert).forEach(entries::add);
      adverts.checks(ref, latest, most).stream().map(words::check).forEach(entries::add);
    }
    if (reach.reads(CasePart.PAYMENTS)) {
      payments.history(ref, latest, most).stream().map(words::payment).forEach(entries::add);
    }
    if (reach.reads(CasePart.JOURNEY)) {
      journey.history(ref, latest, most).stream().map(words::leg).forEach(entries::add);
    }
    if (reach.level().readsReports()) {
      outcomes.history(ref, latest, most).stream().map(words::turn).forEach(entries::add);
      provisions.history(ref, latest, most).stream().map(words::provision).forEach(entries::add);
    }
    return entries;
  }
}
