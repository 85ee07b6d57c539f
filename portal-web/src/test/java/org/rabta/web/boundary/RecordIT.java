package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.AdvertLanguage;
import org.rabta.domain.caserecord.AdvertisementCapture;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.journey.LegEntry;
import org.rabta.domain.journey.LegKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.note.NoteEntry;
import org.rabta.domain.outcome.CaseOutcome;
import org.rabta.domain.payment.Currency;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.service.advert.AdvertService;
import org.rabta.service.advert.AdvertView;
import org.rabta.service.advert.CheckAdvert;
import org.rabta.service.advert.EnterAdvert;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.journey.EnterLeg;
import org.rabta.service.journey.JourneyService;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.NoteView;
import org.rabta.service.note.WriteNote;
import org.rabta.service.outcome.ChangeProvision;
import org.rabta.service.outcome.CloseCase;
import org.rabta.service.outcome.OutcomeQueries;
import org.rabta.service.outcome.OutcomeService;
import org.rabta.service.outcome.ProvisionService;
import org.rabta.service.outcome.TurnCase;
import org.rabta.service.payment.EnterPayment;
import org.rabta.service.payment.PaymentService;

/** What people enter on a case after its report, and how a case ends. */
class RecordIT extends InPortal {

  private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffService handOffs;
  @Inject private NoteService notes;
  @Inject private PaymentService payments;
  @Inject private JourneyService journey;
  @Inject private AdvertService adverts;
  @Inject private OutcomeService outcomes;
  @Inject private OutcomeQueries outcomeQueries;
  @Inject private ProvisionService provisions;

  @Test
  void aNoteIsReadUnderItsMark() throws Exception {
    var reference = handedOver();

    note(ncciaOfficer(), reference, "Ours alone.", Tlp.RED);
    note(ncciaOfficer(), reference, "For all.", Tlp.GREEN);

    assertThat(texts(ncciaSupervisor(), reference)).containsExactly("For all.", "Ours alone.");
    assertThat(texts(fiaOfficer(), reference)).containsExactly("For all.");
    assertThat(Trail.done(reference, "NOTE_WRITTEN")).hasSize(2);
  }

  @Test
  void aSecondClickEntersNothingTwice() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var asked = new WriteNote(reference, anew(), text("Once.", Tlp.GREEN));

    as(ncciaOfficer()).run(() -> notes.write(asked));
    as(ncciaOfficer()).run(() -> notes.write(asked));

    assertThat(texts(ncciaOfficer(), reference)).containsExactly("Once.");
    assertThat(Trail.done(reference, "NOTE_WRITTEN")).hasSize(1);
  }

  @Test
  void aSecondClickIsNoSecondActOnTheTrail() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var first = adverts(ncciaOfficer(), reference).get(0);
    var seen = new CheckAdvert(reference, UUID.randomUUID(), first.signed().id(), Answer.NO, null);
    var paid = payment(reference, "250000");
    var flown = leg(reference, LegKind.PROMISED, null);

    for (var click = 0; click < 2; click++) {
      as(ncciaOfficer()).run(() -> adverts.check(seen));
      as(ncciaOfficer()).run(() -> payments.enter(paid));
      as(ncciaOfficer()).run(() -> journey.enter(flown));
    }

    for (var act : List.of("ADVERT_CHECKED", "PAYMENT_ENTERED", "LEG_ENTERED")) {
      assertThat(Trail.done(reference, act)).as(act).hasSize(1);
    }
  }

  @Test
  void aCorrectionSupersedesOnceAndTheEarlierTextStaysOnRecord() throws Exception {
    var reference = handedOver();
    note(fiaOfficer(), reference, "He left on Monday.", Tlp.GREEN);
    var first = notesOf(fiaOfficer(), reference).get(0).signed().id();
    var later = new Filing(UUID.randomUUID(), first, false, "A slip.");
    var stale = new Filing(UUID.randomUUID(), first, false, "A slip too.");
    var corrected = new WriteNote(reference, later, text("He left on Tuesday.", Tlp.GREEN));

    assertThat(as(ncciaOfficer()).refusal(() -> notes.write(corrected)))
        .satisfies(refusedWith("note.not-yours"));
    as(fiaOfficer()).run(() -> notes.write(corrected));

    var twice = new WriteNote(reference, stale, text("Wednesday.", Tlp.GREEN));
    assertThat(as(fiaOfficer()).refusal(() -> notes.write(twice)))
        .satisfies(refusedWith("entry.changed"));
    assertThat(texts(fiaOfficer(), reference)).containsExactly("He left on Tuesday.");
    List<NoteView> ever = as(fiaOfficer()).call(() -> notes.history(reference, LATER, 10));
    assertThat(ever).hasSize(2);
  }

  @Test
  void aPreviewNeitherReadsNorEnters() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var ref = proposed.reference();

    for (var refused :
        List.of(
            as(fiaOfficer()).refusal(() -> notes.ofCase(ref, null)),
            as(fiaOfficer()).refusal(() -> payments.totals(ref)),
            as(fiaOfficer()).refusal(() -> journey.ofCase(ref, null)),
            as(fiaOfficer()).refusal(() -> adverts.ofCase(ref, null)),
            as(fiaOfficer()).refusal(() -> provisions.ofCase(ref)),
            as(fiaOfficer()).refusal(() -> outcomeQueries.ofCase(ref)),
            as(fiaOfficer()).refusal(() -> payments.enter(payment(ref, "1"))),
            as(fiaOfficer()).refusal(() -> outcomes.close(closing(ref))))) {
      assertThat(refused).isInstanceOf(NoSuchRecord.class);
    }
  }

  @Test
  void paymentsAddUpByCurrencyAndATakenBackOneDoesNotCount() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    as(ncciaOfficer()).run(() -> payments.enter(payment(reference, "12,00,000")));
    as(ncciaOfficer()).run(() -> payments.enter(payment(reference, "300000.50")));
    as(ncciaOfficer()).run(() -> payments.enter(payment(reference, "7")));
    var slip =
        as(ncciaOfficer()).call(() -> payments.ofCase(reference, null)).rows().get(0).signed();

    var back = new Filing(UUID.randomUUID(), slip.id(), true, "Entered in error.");
    as(ncciaOfficer()).run(() -> payments.enter(new EnterPayment(reference, back, null)));

    var totals = as(ncciaOfficer()).call(() -> payments.totals(reference));
    assertThat(totals).hasSize(1);
    assertThat(totals.get(0).amount()).isEqualTo("1500000.5");
    assertThat(totals.get(0).payments()).isEqualTo(2);
  }

  @Test
  void theAdvertOfTheReportStandsInTheSameListAndIsLookedAtAgain() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var first = adverts(ncciaOfficer(), reference).get(0);
    assertThat(first.advert().offer().wording()).isEqualTo(Cases.ADVERTISED);
    assertThat(first.live()).isEqualTo(Answer.YES);

    look(reference, first, Answer.NO);
    var filing = new Filing(UUID.randomUUID(), first.signed().id(), false, "Read again.");
    var offer = new AdvertisementEntry("facebook", "demo.page", null, "Visa soon", Answer.YES);
    var capture = new AdvertisementCapture(offer, AdvertLanguage.EN, "2026-01-05", null);
    as(ncciaOfficer()).run(() -> adverts.enter(new EnterAdvert(reference, filing, capture)));

    var now = adverts(ncciaOfficer(), reference);
    assertThat(now).hasSize(1);
    assertThat(now.get(0).live()).as("the check outlives the correction").isEqualTo(Answer.NO);
    look(reference, now.get(0), Answer.YES);
    assertThat(adverts(ncciaOfficer(), reference).get(0).checks()).hasSize(2);
    assertThat(as(ncciaOfficer()).call(() -> caseQueries.offers(reference)).advertisements())
        .containsExactly(offer);
  }

  @Test
  void aLegIsEnteredAndADayAheadIsRefused() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    as(ncciaOfficer()).run(() -> journey.enter(leg(reference, LegKind.PROMISED, null)));

    assertThat(
            as(ncciaOfficer())
                .refusal(() -> journey.enter(leg(reference, LegKind.ACTUAL, "2999-01-01"))))
        .satisfies(refusedWith("day.future"));
    assertThat(as(ncciaOfficer()).call(() -> journey.ofCase(reference, null)).rows()).hasSize(1);
  }

  @Test
  void aCaseClosesOnceNobodyWaitsAndIsReopenedOnRequest() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var ref = proposed.reference();
    assertThat(as(ncciaOfficer()).refusal(() -> outcomes.close(closing(ref))))
        .satisfies(refusedWith("case.waits"));
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    assertThat(as(ncciaOfficer()).refusal(() -> outcomes.close(closing(ref))))
        .satisfies(refusedWith("case.not-custodian"));

    as(fiaOfficer()).run(() -> outcomes.close(closing(ref)));

    assertThat(as(fiaOfficer()).refusal(() -> outcomes.close(closing(ref))))
        .satisfies(refusedWith("case.closed"));
    assertThat(as(fiaOfficer()).refusal(() -> payments.enter(payment(ref, "1"))))
        .satisfies(refusedWith("case.closed"));
    note(ncciaOfficer(), ref, "A new witness.", Tlp.AMBER);

    as(ncciaOfficer()).run(() -> outcomes.askReopening(turn(ref)));
    assertThat(as(ncciaOfficer()).refusal(() -> outcomes.askReopening(turn(ref))))
        .satisfies(refusedWith("case.reopening-asked"));
    as(fiaOfficer()).run(() -> outcomes.reopen(turn(ref)));

    assertThat(as(fiaOfficer()).call(() -> caseQueries.view(ref)).row().status())
        .isEqualTo(CaseStatus.OPEN);
    assertThat(as(fiaOfficer()).call(() -> outcomeQueries.ofCase(ref)).latest()).hasSize(3);
  }

  @Test
  void theCustodianChangesProvisionsWithAReason() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var before = as(ncciaOfficer()).call(() -> provisions.ofCase(reference)).codes();
    var gone = before.get(0);

    as(ncciaOfficer()).run(() -> provisions.change(change(reference, gone, false)));

    assertThat(as(ncciaOfficer()).call(() -> provisions.ofCase(reference)).codes())
        .doesNotContain(gone);
    assertThat(as(ncciaOfficer()).refusal(() -> provisions.change(change(reference, gone, false))))
        .satisfies(refusedWith("provision.not-there"));
    as(ncciaOfficer()).run(() -> provisions.change(change(reference, gone, true)));
    assertThat(as(ncciaOfficer()).call(() -> provisions.ofCase(reference)).codes())
        .containsExactlyInAnyOrderElementsOf(before);
  }

  private String handedOver() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    return proposed.reference();
  }

  private void note(Caller by, String reference, String text, Tlp mark) throws Exception {
    as(by).run(() -> notes.write(new WriteNote(reference, anew(), text(text, mark))));
  }

  private List<NoteView> notesOf(Caller by, String reference) throws Exception {
    return as(by).call(() -> notes.ofCase(reference, null)).rows();
  }

  private List<String> texts(Caller by, String reference) throws Exception {
    return notesOf(by, reference).stream().map(row -> row.note().text()).toList();
  }

  private List<AdvertView> adverts(Caller by, String reference) throws Exception {
    return as(by).call(() -> adverts.ofCase(reference, null)).rows();
  }

  private void look(String reference, AdvertView advert, Answer live) throws Exception {
    var asked = new CheckAdvert(reference, UUID.randomUUID(), advert.signed().id(), live, null);
    as(ncciaOfficer()).run(() -> adverts.check(asked));
  }

  private static NoteEntry text(String text, Tlp mark) {
    return new NoteEntry(text, mark, Set.of(), null);
  }

  private static EnterPayment payment(String reference, String amount) {
    var entry =
        new PaymentEntry(null, null, amount, Currency.PKR, null, null, null, null, null, null);
    return new EnterPayment(reference, anew(), entry);
  }

  private static EnterLeg leg(String reference, LegKind kind, String day) {
    var entry = new LegEntry(kind, 1, "Lahore", "Dubai", null, null, day, null, null, null, null);
    return new EnterLeg(reference, anew(), entry);
  }

  private static ChangeProvision change(String reference, String code, boolean added) {
    return new ChangeProvision(reference, UUID.randomUUID(), code, added, "By the prosecutor.");
  }

  private static CloseCase closing(String reference) {
    return new CloseCase(reference, UUID.randomUUID(), CaseOutcome.NO_LEAD, "Nothing is left.");
  }

  private static TurnCase turn(String reference) {
    return new TurnCase(reference, UUID.randomUUID(), "A witness came forward.");
  }

  private static Filing anew() {
    return Filing.anew(UUID.randomUUID());
  }
}
