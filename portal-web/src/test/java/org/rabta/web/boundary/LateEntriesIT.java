package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.AdvertisementCapture;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.IdentifierKind;
import org.rabta.domain.payment.Currency;
import org.rabta.domain.payment.PaymentChannel;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.PersonEntry;
import org.rabta.domain.person.PersonRole;
import org.rabta.service.advert.AdvertService;
import org.rabta.service.advert.EnterAdvert;
import org.rabta.service.intake.DraftService;
import org.rabta.service.linkage.HitRow;
import org.rabta.service.linkage.LinkageQueries;
import org.rabta.service.linkage.LinksOfCase;
import org.rabta.service.linkage.Lookalike;
import org.rabta.service.payment.EnterPayment;
import org.rabta.service.payment.PaymentService;
import org.rabta.service.person.PersonService;
import org.rabta.service.person.RecordPerson;

/** What is recorded after the report is compared with other cases as if the report had said it. */
class LateEntriesIT extends InPortal {

  @Inject private Cases cases;
  @Inject private DraftService drafts;
  @Inject private AdvertService adverts;
  @Inject private PaymentService payments;
  @Inject private PersonService persons;
  @Inject private LinkageQueries queries;

  private final String number = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

  @Test
  void aPaymentToTheSameAccountLinksCasesOfTheUnitAndTellsAnotherAgency() throws Exception {
    var account = new Identifier(IdentifierKind.ACCOUNT, "account:99" + number);
    var first = paidTo(ncciaOfficer(), "Demo Bank 99" + number);
    var second = paidTo(ncciaOfficer(), "99-" + number);

    assertThat(shared(ncciaOfficer(), second, first)).contains(account);
    assertThat(shared(ncciaOfficer(), first, second)).contains(account);
    assertThat(links(ncciaOfficer(), first).hits()).isEmpty();

    var third = paidTo(fiaOfficer(), "99 " + number);

    assertTold(first, third, account);
  }

  @Test
  void anAdvertOfLaterIsComparedToo() throws Exception {
    var account = new Identifier(IdentifierKind.ACCOUNT, "instagram:demo" + number);
    var first = cases.opened(ncciaOfficer());
    advertised(ncciaOfficer(), first, "https://instagram.com/Demo" + number);
    var second = cases.opened(fiaOfficer());
    advertised(fiaOfficer(), second, "instagram.com/demo" + number + "/?igsh=x");

    assertTold(first, second, account);
  }

  @Test
  void aPaymentThatWasCorrectedTiesItsCaseNoLongerUnlessAnotherSaysTheSame() throws Exception {
    var account = new Identifier(IdentifierKind.ACCOUNT, "account:77" + number);
    var first = paidTo(ncciaOfficer(), "Demo Bank 77" + number);
    var second = paidTo(ncciaOfficer(), "77-" + number);
    pay(ncciaOfficer(), second, anew(), "Once more 77" + number);

    var paid = as(ncciaOfficer()).call(() -> payments.ofCase(second, null)).rows();
    pay(ncciaOfficer(), second, instead(paid.get(1).signed().id(), false), "Demo Bank 66" + number);
    assertThat(shared(ncciaOfficer(), first, second)).as("the other payment").contains(account);

    pay(ncciaOfficer(), second, instead(paid.get(0).signed().id(), true), null);
    assertThat(shared(ncciaOfficer(), first, second)).doesNotContain(account);
    assertThat(links(ncciaOfficer(), second).identifiers())
        .doesNotContain(account)
        .contains(new Identifier(IdentifierKind.ACCOUNT, "account:66" + number));
  }

  @Test
  void anAdvertThatWasTakenBackIsToldToNobodyAnyLonger() throws Exception {
    var account = new Identifier(IdentifierKind.ACCOUNT, "instagram:back" + number);
    var first = cases.opened(ncciaOfficer());
    advertised(ncciaOfficer(), first, "https://instagram.com/back" + number);
    var second = cases.opened(fiaOfficer());
    advertised(fiaOfficer(), second, "https://instagram.com/back" + number);
    assertTold(first, second, account);

    var entry = as(fiaOfficer()).call(() -> adverts.ofCase(second, null)).rows().get(0).signed();
    as(fiaOfficer())
        .run(() -> adverts.enter(new EnterAdvert(second, instead(entry.id(), true), null)));

    assertThat(links(ncciaOfficer(), first).hits())
        .extracting(HitRow::identifier)
        .doesNotContain(account);
    assertThat(links(fiaOfficer(), second).identifiers()).doesNotContain(account);
  }

  @Test
  void theSameCardOnTwoCasesIsAReasonWithoutSayingWhoItIs() throws Exception {
    var card = "35201-" + number.substring(1) + "-1";
    var first = cases.opened(ncciaOfficer());
    record(ncciaOfficer(), first, card);
    var second = cases.opened(ncciaOfficer());
    record(ncciaOfficer(), second, card.replace("-", ""));

    var reason = new Identifier(IdentifierKind.PERSON_CNIC, "/P2");
    assertThat(shared(ncciaOfficer(), second, first)).contains(reason);
    assertThat(links(ncciaOfficer(), second).toString())
        .doesNotContain(card, card.replace("-", ""));

    var draft = draft(ncciaOfficer(), card);
    assertThat(as(ncciaOfficer()).call(() -> queries.likeDraft(draft)))
        .filteredOn(row -> Set.of(first, second).contains(row.reference()))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.shared())
                    .contains(new Identifier(IdentifierKind.PERSON_CNIC, "/V1")));
    var elsewhere = draft(fiaOfficer(), card);
    assertThat(as(fiaOfficer()).call(() -> queries.likeDraft(elsewhere)))
        .extracting(Lookalike::reference)
        .doesNotContain(first, second);

    var third = cases.opened(fiaOfficer());
    record(fiaOfficer(), third, card);

    assertTold(first, third, reason);
    assertTold(second, third, reason);
  }

  private void assertTold(String custodians, String callers, Identifier by) throws Exception {
    var told = links(ncciaOfficer(), custodians).hits();
    assertThat(told)
        .filteredOn(hit -> hit.identifier().equals(by))
        .singleElement()
        .satisfies(hit -> assertThat(hit.who().agency()).isEqualTo("FIA"));
    assertThat(told.toString()).doesNotContain(callers);
    var there = links(fiaOfficer(), callers);
    assertThat(there.hits()).extracting(HitRow::identifier).doesNotContain(by);
    assertThat(there.alike()).extracting(Lookalike::reference).doesNotContain(custodians);
  }

  private List<Identifier> shared(Caller caller, String reference, String other) throws Exception {
    return links(caller, reference).alike().stream()
        .filter(row -> row.reference().equals(other))
        .flatMap(row -> row.shared().stream())
        .toList();
  }

  private LinksOfCase links(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> queries.ofCase(reference));
  }

  private String paidTo(Caller caller, String account) throws Exception {
    var reference = cases.opened(caller);
    pay(caller, reference, anew(), account);
    return reference;
  }

  private void pay(Caller caller, String reference, Filing filing, String account)
      throws Exception {
    var paid =
        new PaymentEntry(
            PaymentChannel.BANK, account, "5", Currency.PKR, null, null, null, null, null, null);
    as(caller).run(() -> payments.enter(new EnterPayment(reference, filing, paid)));
  }

  private void advertised(Caller caller, String reference, String url) throws Exception {
    var offer = new AdvertisementEntry("web", null, url, "Driver wanted", Answer.UNKNOWN);
    var capture = new AdvertisementCapture(offer, null, null, null);
    as(caller).run(() -> adverts.enter(new EnterAdvert(reference, anew(), capture)));
  }

  private void record(Caller caller, String reference, String card) throws Exception {
    var entry =
        new PersonEntry(Set.of(PersonRole.WITNESS), null, null, null, null, null, null, null, null);
    var identity = new Identity("Demo-Neem", null, card, null, null, null, null);
    as(caller)
        .run(() -> persons.record(new RecordPerson(reference, UUID.randomUUID(), entry, identity)));
  }

  private UUID draft(Caller caller, String card) throws Exception {
    var content = Cases.content("Lahore").with(new IdentityEntry("Demo-Neem", null, card));
    return as(caller)
        .call(
            () -> {
              var draft = drafts.begin().id();
              drafts.keep(draft, content);
              return draft;
            });
  }

  private static Filing instead(long entry, boolean withdraws) {
    return new Filing(UUID.randomUUID(), entry, withdraws, "Typed on the wrong case");
  }

  private static Filing anew() {
    return Filing.anew(UUID.randomUUID());
  }
}
