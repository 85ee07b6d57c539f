package org.rabta.web.journey;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.domain.journey.Escort;
import org.rabta.domain.journey.LegEntry;
import org.rabta.domain.journey.LegKind;
import org.rabta.domain.journey.TravelMode;
import org.rabta.domain.journey.VisaKind;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.journey.EnterLeg;
import org.rabta.service.journey.JourneyService;
import org.rabta.service.journey.LegView;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.caserecord.Correction;
import org.rabta.web.caserecord.EntryTurns;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** Legs of the journey of the case in hand, and the form to enter one. */
@Named("journeyPage")
@RequestScoped
public class JourneyPage {

  private static final String TAB = "journey";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          entry("journey.kind-missing", "leg:kind"),
          entry("journey.position-out-of-range", "leg:position"),
          entry("journey.from", "leg:from"),
          entry("journey.to", "leg:to"),
          entry("journey.carrier", "leg:carrier"),
          entry("journey.day", "leg:day"),
          entry("journey.remark", "leg:remark"),
          entry("entry.why", "leg:why"));

  @Inject private CaseInHand hand;
  @Inject private JourneyService service;
  @Inject private Correction correction;
  @Inject private EntryTurns turns;
  @Inject private Acts acts;

  private final Typed typed = new Typed();
  private EntryList<LegView> list;

  public EntryList<LegView> getList() {
    if (list == null) {
      list = service.ofCase(hand.getRef(), turns.before());
    }
    return list;
  }

  /** Whether the page has the form; what was typed stays even where it can no longer be saved. */
  public boolean isWritable() {
    return Clicks.areTakenIn() || getList().mayAdd() || typed.isKept();
  }

  /** The entry that is being corrected, if it is on this page. */
  public LegView getCorrected() {
    return correction.among(getList().rows(), row -> row.signed().id());
  }

  /** Enters what was typed, as a new entry or a correction. */
  public void enter() {
    file(false);
  }

  /** Takes the entry back that is being corrected. */
  public void withdraw() {
    file(true);
  }

  private void file(boolean withdraws) {
    var asked = new EnterLeg(hand.getRef(), correction.filing(typed, withdraws), said());
    acts.perform(
        () -> service.enter(asked),
        "journey.entered.done",
        hand.address().with("tab", TAB),
        FIELDS);
  }

  private LegEntry said() {
    return new LegEntry(
        typed.choice(LegKind.class, "kind"),
        position(),
        typed.text("from"),
        typed.text("to"),
        typed.choice(TravelMode.class, "mode"),
        typed.text("carrier"),
        typed.text("day"),
        typed.choice(DayPrecision.class, "precision"),
        typed.choice(VisaKind.class, "visa"),
        typed.choice(Escort.class, "escort"),
        typed.text("remark"));
  }

  /** 0, which is no place in the order, for what is no number. */
  private int position() {
    var text = typed.text("position");
    return text != null && text.strip().matches("\\d{1,3}") ? Integer.parseInt(text.strip()) : 0;
  }

  /** The fields of the form; filled with the entry that is being corrected. */
  public Map<String, Object> getTyped() {
    if (!Clicks.areTakenIn() && correction.isAsked() && getCorrected() != null) {
      var leg = getCorrected().leg();
      typed.suggest("kind", leg.kind()).suggest("position", leg.position());
      typed.suggest("from", leg.from()).suggest("to", leg.to());
      typed.suggest("mode", leg.mode()).suggest("carrier", leg.carrier());
      typed.suggest("day", leg.day()).suggest("precision", leg.precision());
      typed.suggest("visa", leg.visa()).suggest("escort", leg.escort());
      typed.suggest("remark", leg.remark());
    }
    return typed.getFields();
  }

  /** The legs that were promised, in order. */
  public List<LegView> getPromised() {
    return of(LegKind.PROMISED);
  }

  /** The legs that were travelled, in order. */
  public List<LegView> getActual() {
    return of(LegKind.ACTUAL);
  }

  private List<LegView> of(LegKind kind) {
    return getList().rows().stream()
        .filter(row -> row.leg().kind() == kind)
        .sorted(
            Comparator.comparingInt((LegView row) -> row.leg().position())
                .thenComparingLong(row -> row.signed().id()))
        .toList();
  }

  public LegKind[] getKinds() {
    return LegKind.values();
  }

  public TravelMode[] getModes() {
    return TravelMode.values();
  }

  public DayPrecision[] getPrecisions() {
    return DayPrecision.values();
  }

  public VisaKind[] getVisas() {
    return VisaKind.values();
  }

  public Escort[] getEscorts() {
    return Escort.values();
  }
}
