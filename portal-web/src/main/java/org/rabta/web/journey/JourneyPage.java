package org.rabta.web.journey;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.journey.Escort;
import org.rabta.domain.journey.LegEntry;
import org.rabta.domain.journey.LegKind;
import org.rabta.domain.journey.TravelMode;
import org.rabta.domain.journey.VisaKind;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.journey.EnterLeg;
import org.rabta.service.journey.JourneyService;
import org.rabta.service.journey.LegView;
import org.rabta.web.caserecord.EntryPage;

/** Legs of the journey of the case in hand, and the form to enter one. */
@Named("journeyPage")
@RequestScoped
public class JourneyPage extends EntryPage<LegView> {

  @Inject private JourneyService service;

  public JourneyPage() {
    super(
        "journey",
        "journey.entered.done",
        Map.ofEntries(
            entry("journey.kind-missing", "leg:kind"),
            entry("journey.position-out-of-range", "leg:position"),
            entry("journey.from", "leg:from"),
            entry("journey.to", "leg:to"),
            entry("journey.carrier", "leg:carrier"),
            entry("journey.day", "leg:day"),
            entry("journey.remark", "leg:remark"),
            entry("entry.why", "leg:why")));
  }

  @Override
  protected EntryList<LegView> read(String reference, Long before) {
    return service.ofCase(reference, before);
  }

  @Override
  protected Runnable filing(String reference, Filing filing) {
    var asked = new EnterLeg(reference, filing, said());
    return () -> service.enter(asked);
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

  @Override
  protected void suggest(LegView row) {
    var leg = row.leg();
    typed.suggest("kind", leg.kind()).suggest("position", leg.position());
    typed.suggest("from", leg.from()).suggest("to", leg.to());
    typed.suggest("mode", leg.mode()).suggest("carrier", leg.carrier());
    typed.suggest("day", leg.day()).suggest("precision", leg.precision());
    typed.suggest("visa", leg.visa()).suggest("escort", leg.escort());
    typed.suggest("remark", leg.remark());
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
