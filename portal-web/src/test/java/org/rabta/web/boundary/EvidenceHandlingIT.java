package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.ConsentUse;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.request.RequestKind;
import org.rabta.service.evidence.Bundle;
import org.rabta.service.evidence.BundleService;
import org.rabta.service.evidence.ConsentToUse;
import org.rabta.service.evidence.CustodyService;
import org.rabta.service.evidence.EvidenceQueries;
import org.rabta.service.evidence.HandOverItem;
import org.rabta.service.evidence.ItemHandlingService;
import org.rabta.service.evidence.NameRecipient;
import org.rabta.service.evidence.RevokeConsent;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.RequestService;

/** What marks and handling codes of an item and of a share come to. */
class EvidenceHandlingIT extends InPortal {

  private static final Caller GUJRANWALA = People.gujranwalaOfficer();

  @Inject private Cases cases;
  @Inject private Sharing sharing;
  @Inject private Uploads files;
  @Inject private HandOffService handOffs;
  @Inject private CustodyService custody;
  @Inject private ItemHandlingService handling;
  @Inject private EvidenceQueries evidence;
  @Inject private BundleService bundles;
  @Inject private RequestService requests;

  @Test
  void aBundleLeavesOutWhatItsAgencyHasNotAgreedToAndOnlyThatAgencyAgrees() throws Exception {
    var reference = handedOver();
    var item = added(ncciaOfficer(), reference, said(Tlp.AMBER, false, true));
    assertThat(as(fiaOfficer()).call(() -> bundles.prepare(reference)).withheld())
        .extracting(Bundle.Withheld::reason)
        .containsExactly(Bundle.Reason.NO_CONSENT);

    assertThat(as(fiaOfficer()).refusal(() -> handling.consent(consent(reference, item))))
        .satisfies(refusedWith("evidence.not-originator"));
    as(ncciaOfficer()).run(() -> handling.consent(consent(reference, item)));

    var bundle = as(fiaOfficer()).call(() -> bundles.prepare(reference));
    assertThat(bundle.withheld()).isEmpty();
    assertThat(bundle.included().get(0).custody())
        .anyMatch(line -> "Director Demo".equals(line.agreedBy()));
    assertThat(Trail.done(reference, "EVIDENCE_CONSENTED")).hasSize(1);

    as(ncciaOfficer())
        .run(
            () ->
                handling.revoke(
                    new RevokeConsent(reference, item, ConsentUse.COURT, "The witness objects.")));

    assertThat(as(fiaOfficer()).call(() -> bundles.prepare(reference)).withheld()).hasSize(1);
    assertThat(Trail.done(reference, "EVIDENCE_CONSENT_REVOKED")).hasSize(1);
  }

  @Test
  void aConsentIsGivenOnceAndOnlyWhereItIsAskedFor() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var free = added(ncciaOfficer(), reference, said(Tlp.AMBER, false, false));
    var kept = added(ncciaOfficer(), reference, said(Tlp.AMBER, false, true));

    assertThat(as(ncciaOfficer()).refusal(() -> handling.consent(consent(reference, free))))
        .satisfies(refusedWith("evidence.consent-not-needed"));
    as(ncciaOfficer()).run(() -> handling.consent(consent(reference, kept)));
    assertThat(as(ncciaOfficer()).refusal(() -> handling.consent(consent(reference, kept))))
        .satisfies(refusedWith("evidence.consent-given"));
  }

  @Test
  void whatMustNotBePassedOnIsNotHandedOverByAnotherAgency() throws Exception {
    var reference = handedOver();
    var item = added(ncciaOfficer(), reference, said(Tlp.AMBER, true, false));
    var out = new HandOverItem(reference, item, "Laboratory", "Receipt no. 12");

    assertThat(as(fiaOfficer()).refusal(() -> custody.handOver(out)))
        .satisfies(refusedWith("evidence.no-onward"));
    as(ncciaOfficer()).run(() -> custody.handOver(out));
  }

  @Test
  void aRedItemIsForItsUnitTheCustodianAndThoseNamed() throws Exception {
    var reference = sharing.shareable();
    sharing.shared(reference, Level.CONTRIBUTOR, Sharing.ALL);
    var item = added(ncciaOfficer(), reference, said(Tlp.RED, false, false));
    assertThat(as(fiaOfficer()).refusal(() -> custody.view(reference, item)))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(as(fiaOfficer()).call(() -> evidence.ofCase(reference, null)).items()).isEmpty();

    var named = new NameRecipient(reference, item, Cases.LAHORE_CIRCLE);
    as(ncciaOfficer()).run(() -> handling.name(named));
    assertThat(as(fiaOfficer()).call(() -> custody.view(reference, item)).row().id())
        .isEqualTo(item);
    assertThat(as(fiaOfficer()).refusal(() -> handling.name(named)))
        .satisfies(refusedWith("evidence.not-originator"));

    as(ncciaOfficer()).run(() -> handling.strike(named));
    assertThat(as(fiaOfficer()).refusal(() -> custody.view(reference, item)))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(Trail.done(reference, "EVIDENCE_RECIPIENT_NAMED")).hasSize(1);
    assertThat(Trail.done(reference, "EVIDENCE_RECIPIENT_STRUCK")).hasSize(1);
  }

  @Test
  void anItemForItsAgencyIsReadByTheCustodianAndNoOtherAgency() throws Exception {
    var reference = handedOver();
    var ofFia = added(fiaOfficer(), reference, said(Tlp.AMBER_STRICT, false, false));
    var ofNccia = added(ncciaOfficer(), reference, said(Tlp.AMBER_STRICT, false, false));

    assertThat(as(fiaOfficer()).call(() -> evidence.ofCase(reference, null)).items()).hasSize(2);
    assertThat(as(ncciaOfficer()).call(() -> evidence.ofCase(reference, null)).items())
        .extracting(row -> row.id())
        .containsExactly(ofNccia);
    assertThat(as(ncciaOfficer()).refusal(() -> custody.download(reference, ofFia)))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void moreItemsThanABundleHoldsAreToldBeforeAnythingIsMade() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    added(ncciaOfficer(), reference, said(Tlp.AMBER, false, false));
    Database.change(
        Database.superuser(),
        """
        insert into rabta.evidence_item (id, case_id, name, kind, size, sha256, source, tlp, no_onward, not_in_court,
          added_by, added_name, unit, agency, added_at)
        select nextval('rabta.evidence_seq') * 100000 + n, i.case_id, i.name, i.kind, i.size,
               md5(i.id || '-' || n) || md5(n || '-' || i.id), i.source, i.tlp, false, false, i.added_by, i.added_name,
               i.unit, i.agency, i.added_at
          from rabta.evidence_item i join rabta.case_record c on c.id = i.case_id and c.reference = ?
         cross join generate_series(1, 2000) n
        """,
        reference);

    assertThat(as(ncciaOfficer()).refusal(() -> bundles.prepare(reference)))
        .satisfies(refusedWith("evidence.too-many-to-bundle"));
    assertThat(Trail.done(reference, "EVIDENCE_BUNDLED")).isEmpty();
  }

  @Test
  void whoHasACaseOnConditionOfNotPassingItOnAsksNoThirdAgency() throws Exception {
    var reference = sharing.shareable();
    sharing.sharedUsually(reference, Level.CONTRIBUTOR);
    var item = added(ncciaOfficer(), reference, said(Tlp.AMBER, false, false));
    var asked =
        new AskRequest(
            reference,
            RequestKind.INFORMATION,
            "POE-LHE",
            "Is the promoter known?",
            Set.of(),
            null,
            List.of(),
            false);

    assertThat(as(fiaOfficer()).refusal(() -> requests.ask(asked)))
        .satisfies(refusedWith("request.no-onward"));
    assertThat(as(fiaOfficer()).call(() -> bundles.prepare(reference)).withheld())
        .extracting(Bundle.Withheld::reason)
        .containsExactly(Bundle.Reason.NO_ONWARD_CONSENT);
    assertThat(as(GUJRANWALA).refusal(() -> custody.view(reference, item)))
        .isInstanceOf(NoSuchRecord.class);
  }

  /** Opened by the cybercrime centre, which contributes, and in custody of the Lahore circle. */
  private String handedOver() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    return proposed.reference();
  }

  private long added(Caller by, String reference, Description said) throws Exception {
    return files.added(by, reference, "chat.txt", Uploads.content(), said);
  }

  private static ConsentToUse consent(String reference, long item) {
    return new ConsentToUse(
        reference,
        item,
        ConsentUse.COURT,
        "Director Demo",
        LocalDate.parse("2026-01-15"),
        "Letter no. 7");
  }

  private static Description said(Tlp mark, boolean noOnward, boolean notInCourt) {
    return new Description(null, "Phone", null, null, null, mark, noOnward, notInCourt);
  }
}
