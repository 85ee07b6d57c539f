package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.fiaSupervisor;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.sharing.EndKind;
import org.rabta.service.caserecord.CaseOffers;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.caserecord.CaseView;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.sharing.AccessExpiry;
import org.rabta.service.sharing.ExtendShare;
import org.rabta.service.sharing.MarkCase;
import org.rabta.service.sharing.RevokeShare;
import org.rabta.service.sharing.SharingOfCase;
import org.rabta.service.sharing.SharingQueries;
import org.rabta.service.sharing.SharingService;

/** The custodian shares a case; the receiver sees what was shared, for as long as it was. */
class SharingIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Sharing shares;
  @Inject private SharingService sharing;
  @Inject private SharingQueries queries;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffService handOffs;
  @Inject private AccessExpiry expiry;

  @Test
  void theReceiverAndItsSupervisorSeeWhatWasSharedAndOnItsHeadWhatToObserve() throws Exception {
    var reference = shares.shareable();

    shares.shared(reference, Level.OBSERVER, Set.of(CasePart.ADVERTS));

    for (var reader : List.of(fiaOfficer(), fiaSupervisor())) {
      var view = view(reference, reader);
      assertThat(view.contents().offers()).isEqualTo(2);
      assertThat(offers(reference, reader).advertisements()).hasSize(1);
      assertThat(view.contents().reports()).isEmpty();
      assertThat(view.contents().persons()).isZero();
    }
    assertThat(as(fiaOfficer()).call(() -> queries.own(reference)))
        .singleElement()
        .satisfies(own -> assertThat(own.handling()).hasSize(1));
    assertThat(as(gujranwalaOfficer()).refusal(() -> caseQueries.view(reference)))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(Trail.done(reference, "CASE_SHARED")).hasSize(1);
  }

  @Test
  void revokedIsGoneAtOnceAndTheReceiverIsToldWhy() throws Exception {
    var reference = shares.shareable();
    var share = shares.sharedUsually(reference, Level.CONTRIBUTOR);

    as(ncciaOfficer())
        .run(() -> sharing.revoke(new RevokeShare(reference, share, "The link was wrong.")));

    assertThat(as(fiaOfficer()).refusal(() -> caseQueries.view(reference)))
        .isInstanceOf(NoSuchRecord.class);
    var lost = as(fiaOfficer()).call(() -> queries.lost(reference));
    assertThat(lost.end().reason()).isEqualTo("The link was wrong.");
    assertThat(as(gujranwalaOfficer()).refusal(() -> queries.lost(reference)))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(as(ncciaOfficer()).refusal(() -> revoke(reference, share)))
        .satisfies(refusedWith("share.ended-already"));
  }

  @Test
  void whatHasExpiredIsGoneAndTheClockworkWritesItDown() throws Exception {
    var reference = shares.shareable();
    shares.sharedUsually(reference, Level.CONTRIBUTOR);

    Database.change(
        Database.superuser(),
        "update rabta.access_grant set since = now() - interval '9 days', expires_at = now() where"
            + " case_id = (select id from rabta.case_record where reference = ?)",
        reference);

    assertThat(as(fiaOfficer()).refusal(() -> caseQueries.view(reference)))
        .isInstanceOf(NoSuchRecord.class);
    while (expiry.endBatch() > 0) {
      assertThat(reference).isNotNull();
    }
    assertThat(
            Database.column(
                "select subject from rabta.audit_entry where act = 'ACCESS_EXPIRED' and record_ref"
                    + " = ?",
                reference))
        .containsExactly("clockwork:access");
  }

  @Test
  void anExtensionIsANewShareOnTheSameTerms() throws Exception {
    var reference = shares.shareable();
    var share = shares.sharedUsually(reference, Level.OBSERVER);
    var later = new ExtendShare(reference, share, shares.today().plusDays(200), "Still needed.");

    as(ncciaOfficer()).run(() -> sharing.extend(later));

    var view = sharing(reference);
    assertThat(view.standing()).singleElement().satisfies(row -> assertThat(row.end()).isNull());
    assertThat(view.past())
        .singleElement()
        .satisfies(row -> assertThat(row.end().kind()).isEqualTo(EndKind.EXTENDED));
    assertThat(view(reference, fiaOfficer()).contents().reports()).hasSize(1);
    assertThat(as(ncciaOfficer()).refusal(() -> sharing.extend(later)))
        .satisfies(refusedWith("share.ended-already"));
  }

  @Test
  void aSecondClickIsToldThatItIsSharedAlready() throws Exception {
    var reference = shares.shareable();
    var asked =
        shares.with(reference, Cases.LAHORE_CIRCLE, Level.OBSERVER, Set.of(CasePart.REPORT), 9);
    as(ncciaOfficer()).run(() -> sharing.share(asked));

    assertThat(shares.refusal(ncciaOfficer(), asked))
        .satisfies(refusedWith("share.shared-already"));
    assertThat(sharing(reference).standing()).hasSize(1);
  }

  @Test
  void ofTwoWhoShareAtOnceOneIsTold() throws Exception {
    var reference = shares.shareable();
    var asked =
        shares.with(reference, Cases.LAHORE_CIRCLE, Level.OBSERVER, Set.of(CasePart.REPORT), 9);

    var endings =
        everybody()
            .atOnce(
                List.of(
                    new As.Move(ncciaOfficer(), () -> sharing.share(asked)),
                    new As.Move(ncciaSupervisor(), () -> sharing.share(asked))));

    assertThat(endings).filteredOn(As.Ending::won).hasSize(1);
    assertThat(sharing(reference).standing()).hasSize(1);
  }

  @Test
  void aReceiverSharesWithNobodyAndExtendsNothing() throws Exception {
    var reference = shares.shareable();
    var share = shares.sharedUsually(reference, Level.CONTRIBUTOR);
    var on =
        shares.with(reference, Cases.GUJRANWALA_CIRCLE, Level.OBSERVER, Set.of(CasePart.REPORT), 9);
    var longer = new ExtendShare(reference, share, shares.today().plusDays(300), "Please.");

    assertThat(shares.refusal(fiaOfficer(), on)).satisfies(refusedWith("share.not-custodian"));
    assertThat(as(fiaOfficer()).refusal(() -> sharing.extend(longer)))
        .satisfies(refusedWith("share.not-custodian"));
    assertThat(
            as(fiaOfficer())
                .refusal(() -> sharing.mark(new MarkCase(reference, Tlp.CLEAR, "Why not"))))
        .satisfies(refusedWith("share.not-custodian"));
  }

  @Test
  void badAsksAreToldInASentenceEach() throws Exception {
    var reference = shares.shareable();
    var parts = Set.of(CasePart.REPORT);

    assertThat(
            shares.refusal(
                ncciaOfficer(), shares.with(reference, "CCRC-LHE", Level.OBSERVER, parts, 9)))
        .satisfies(refusedWith("share.to-custodian"));
    assertThat(
            shares.refusal(
                ncciaOfficer(), shares.with(reference, "NO-SUCH", Level.OBSERVER, parts, 9)))
        .satisfies(refusedWith("share.unit-unknown"));
    assertThat(
            shares.refusal(
                ncciaOfficer(),
                shares.with(reference, Cases.LAHORE_CIRCLE, Level.OBSERVER, parts, -1)))
        .satisfies(refusedWith("share.until-past"));
    assertThat(
            shares.refusal(
                ncciaOfficer(),
                shares.with(reference, Cases.LAHORE_CIRCLE, Level.OBSERVER, parts, 400)))
        .satisfies(refusedWith("share.until-too-far"));
    assertThat(
            as(ncciaOfficer())
                .refusal(() -> sharing.mark(new MarkCase(reference, Tlp.GREEN, "gre\u202Een"))))
        .satisfies(refusedWith("text.control-characters"));
  }

  @Test
  void theMarkKeepsACaseInItsAgencyUntilTheCustodianChangesIt() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var asked =
        shares.with(reference, Cases.LAHORE_CIRCLE, Level.OBSERVER, Set.of(CasePart.REPORT), 9);
    assertThat(shares.refusal(ncciaOfficer(), asked))
        .satisfies(refusedWith("share.tlp-own-agency"));

    shares.marked(reference, Tlp.AMBER);
    as(ncciaOfficer()).run(() -> sharing.share(asked));

    assertThat(
            as(ncciaOfficer())
                .refusal(() -> sharing.mark(new MarkCase(reference, Tlp.AMBER_STRICT, "Back"))))
        .satisfies(refusedWith("tlp.shares-stand"));
    assertThat(sharing(reference).markings()).hasSize(1);
  }

  @Test
  void theNewCustodianInheritsTheSharesAndAStaleTabOfTheOldOneIsTold() throws Exception {
    var reference = shares.shareable();
    var share =
        as(ncciaOfficer())
            .call(
                () ->
                    sharing.share(
                        shares.with(
                            reference, "POE-LHE", Level.OBSERVER, Set.of(CasePart.ADVERTS), 9)));
    var proposed = cases.proposed(reference, ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(as(ncciaOfficer()).refusal(() -> revoke(reference, share)))
        .satisfies(refusedWith("share.not-custodian"));
    as(fiaOfficer()).run(() -> revoke(reference, share));

    assertThat(as(fiaOfficer()).call(() -> queries.ofCase(reference)).standing()).isEmpty();
  }

  @Test
  void whoOnlyTakesPartIsNotToldTheWordsOfTheShare() throws Exception {
    var reference = shares.shareable();
    shares.sharedUsually(reference, Level.CONTRIBUTOR);
    as(ncciaOfficer())
        .run(
            () ->
                sharing.share(
                    shares.with(
                        reference, "POE-LHE", Level.OBSERVER, Set.of(CasePart.ADVERTS), 9)));

    var seen = as(fiaOfficer()).call(() -> queries.ofCase(reference)).standing();

    assertThat(seen)
        .filteredOn(row -> row.to().unit().equals("POE-LHE"))
        .singleElement()
        .satisfies(row -> assertThat(row.purposeWords()).isNull());
    assertThat(seen)
        .filteredOn(row -> row.to().unit().equals(Cases.LAHORE_CIRCLE))
        .singleElement()
        .satisfies(row -> assertThat(row.purposeWords()).isNotNull());
  }

  private void revoke(String reference, long share) {
    sharing.revoke(new RevokeShare(reference, share, "No longer needed."));
  }

  private SharingOfCase sharing(String reference) throws Exception {
    return as(ncciaOfficer()).call(() -> queries.ofCase(reference));
  }

  private CaseOffers offers(String reference, Caller reader) throws Exception {
    return as(reader).call(() -> caseQueries.offers(reference));
  }

  private CaseView view(String reference, Caller reader) throws Exception {
    return as(reader).call(() -> caseQueries.view(reference));
  }
}
