package org.rabta.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.outcome.TurnKind;
import org.rabta.service.advert.AdvertView;
import org.rabta.service.advert.CheckView;
import org.rabta.service.caserecord.EntrySigned;
import org.rabta.service.journey.LegView;
import org.rabta.service.note.NoteView;
import org.rabta.service.outcome.ProvisionChangeView;
import org.rabta.service.outcome.TurnView;
import org.rabta.service.payment.PaymentView;
import org.rabta.web.caserecord.FactWords;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;

/** Tells what was entered on a case in the language of this request. */
@RequestScoped
public class RecordWords {

  @Inject private Messages words;
  @Inject private Names names;
  @Inject private FactWords facts;

  Entry note(NoteView note) {
    return entry(
        note.signed(), "pi-comment", "NOTE", note.note().tlp().label(), note.note().text());
  }

  Entry advert(AdvertView advert) {
    var offer = advert.advert().offer();
    var platform = facts.channel(offer.platform());
    return entry(advert.signed(), "pi-globe", "ADVERT", platform, offer.wording());
  }

  Entry check(CheckView check) {
    var seen = words.get(check.live() == Answer.YES ? "advert.seen.YES" : "advert.seen.NO");
    return told(check.signed(), "pi-eye", seen, check.remark());
  }

  Entry payment(PaymentView payment) {
    var p = payment.payment();
    var said = p.amount() + " " + p.currency() + ", " + names.of(p.channel());
    return entry(payment.signed(), "pi-credit-card", "PAYMENT", said, null);
  }

  Entry leg(LegView leg) {
    var l = leg.leg();
    var said = words.say("journey.line", names.of(l.kind()), l.from(), l.to());
    return entry(leg.signed(), "pi-directions", "LEG", said, null);
  }

  Entry turn(TurnView turn) {
    var outcome = turn.outcome() == null ? "" : ": " + names.of(turn.outcome());
    var icon = turn.kind() == TurnKind.CLOSED ? "pi-check-circle" : "pi-history";
    return told(turn.signed(), icon, names.of(turn.kind()) + outcome, turn.reason());
  }

  Entry provision(ProvisionChangeView change) {
    var key = change.added() ? "provision.added.told" : "provision.removed.told";
    return told(change.signed(), "pi-book", words.say(key, change.provision()), change.reason());
  }

  /** A first entry, a correction, or a withdrawal. */
  private Entry entry(EntrySigned signed, String icon, String kind, String what, String said) {
    var step = signed.first() ? "ENTERED" : signed.withdrawn() ? "WITHDRAWN" : "CORRECTED";
    var did = words.say("entry." + step, words.get("entry.kind." + kind), what);
    return new Entry(
        signed.at(),
        signed.unit(),
        signed.name(),
        icon,
        did,
        signed.withdrawn() ? null : said,
        signed.first() ? null : words.get("entry.because"),
        signed.why());
  }

  private static Entry told(EntrySigned signed, String icon, String did, String said) {
    return new Entry(signed.at(), signed.unit(), signed.name(), icon, did, said, null);
  }
}
