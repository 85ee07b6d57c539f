package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.evidence.AlarmService;
import org.rabta.service.evidence.Bundle;
import org.rabta.service.evidence.BundleService;
import org.rabta.service.evidence.CourtBundle;
import org.rabta.service.evidence.CustodyService;
import org.rabta.service.evidence.EvidenceClockwork;
import org.rabta.service.evidence.EvidenceHistory;
import org.rabta.service.evidence.EvidenceLine;
import org.rabta.service.evidence.HandOverItem;
import org.rabta.service.evidence.ItemView;
import org.rabta.service.evidence.SettleAlarm;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.wait.InboxQueries;
import org.rabta.service.wait.WaitRow;

/** No content leaves without its line, and nobody changes it unseen. */
class CustodyIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Uploads files;
  @Inject private CustodyService custody;
  @Inject private EvidenceClockwork clockwork;
  @Inject private BundleService bundles;
  @Inject private CourtBundle writer;
  @Inject private HandOffService handOffs;
  @Inject private AlarmService alarms;
  @Inject private EvidenceHistory history;
  @Inject private InboxQueries inbox;

  @Test
  void everyViewDownloadAndHandOverIsALineAndAnEntry() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var item = files.added(ncciaOfficer(), reference, "chat.txt", content);

    var read = as(ncciaSupervisor()).call(() -> custody.download(reference, item));
    var out = new ByteArrayOutputStream();
    read.transferTo(out);
    as(ncciaOfficer())
        .run(
            () ->
                custody.handOver(
                    new HandOverItem(reference, item, "Forensic laboratory", "Receipt no. 12")));

    assertThat(out.toByteArray()).isEqualTo(content);
    assertThat(view(reference, item).custody())
        .extracting(ItemView.Line::event)
        .containsExactly(
            CustodyEvent.VIEWED,
            CustodyEvent.HANDED_OVER,
            CustodyEvent.DOWNLOADED,
            CustodyEvent.ADDED);
    for (var act :
        new String[] {"EVIDENCE_VIEWED", "EVIDENCE_DOWNLOADED", "EVIDENCE_HANDED_OVER"}) {
      assertThat(Trail.done(reference, act)).as(act).hasSize(1);
    }
  }

  @Test
  void aTextIsNotShownAsAPicture() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var item = files.added(ncciaOfficer(), reference, "chat.txt", Uploads.content());

    assertThat(as(ncciaOfficer()).refusal(() -> custody.show(reference, item)))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(view(reference, item).custody()).hasSize(2);
  }

  @Test
  void whoIsShownAPreviewFindsNothingAndAfterwardsBothSidesRead() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();
    var item = files.added(ncciaOfficer(), reference, "chat.txt", Uploads.content());

    assertThat(as(fiaOfficer()).refusal(() -> custody.view(reference, item)))
        .isInstanceOf(NoSuchRecord.class);

    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    assertThat(as(fiaOfficer()).call(() -> custody.view(reference, item)).mayRecord()).isTrue();
    assertThat(as(ncciaOfficer()).call(() -> custody.view(reference, item)).mayRecord()).isTrue();
  }

  @Test
  void anItemOfAnotherCaseIsNotFoundUnderThisOne() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var other = cases.opened(ncciaOfficer());
    var item = files.added(ncciaOfficer(), other, "chat.txt", Uploads.content());

    assertThat(as(ncciaOfficer()).refusal(() -> custody.download(reference, item)))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void contentThatWasChangedOnTheDiskIsFoundByAPersonAndByTheClockwork() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var item = files.added(ncciaOfficer(), reference, "chat.txt", content);
    assertThat(as(ncciaOfficer()).call(() -> custody.check(reference, item)))
        .isEqualTo(CheckResult.INTACT);

    Files.delete(Uploads.kept(content));
    Files.write(Uploads.kept(content), Uploads.content());
    Database.change(
        Database.superuser(),
        "update rabta.evidence_watch set check_due = now() - interval '1 day' where item_id = ?",
        item);
    clockwork.compareBatch();

    var view = view(reference, item);
    assertThat(view.row().alarm()).isTrue();
    assertThat(view.checks())
        .extracting(check -> check.result())
        .startsWith(CheckResult.CHANGED, CheckResult.INTACT);
    assertThat(Trail.done(reference, "EVIDENCE_ALARM")).hasSize(1);
    assertThat(alarms(ncciaSupervisor(), reference)).hasSize(1);
    assertThat(alarms(fiaOfficer(), reference)).isEmpty();
    assertThat(as(ncciaOfficer()).call(() -> custody.check(reference, item)))
        .isEqualTo(CheckResult.CHANGED);

    Files.delete(Uploads.kept(content));
    assertThat(as(ncciaOfficer()).call(() -> custody.check(reference, item)))
        .isEqualTo(CheckResult.MISSING);
    assertThat(as(ncciaOfficer()).refusal(() -> custody.download(reference, item)))
        .satisfies(refusedWith("evidence.content-missing"));
    assertThat(alarms(ncciaSupervisor(), reference)).as("one wait, however often").hasSize(1);

    var settlement = new SettleAlarm(reference, item, "The disk was replaced; restored.");
    assertThat(Refused.byRole(as(ncciaOfficer()).refusal(() -> alarms.settle(settlement))))
        .isTrue();
    as(ncciaSupervisor()).run(() -> alarms.settle(settlement));
    assertThat(alarms(ncciaSupervisor(), reference)).isEmpty();
    assertThat(as(ncciaSupervisor()).refusal(() -> alarms.settle(settlement)))
        .satisfies(refusedWith("evidence.no-alarm"));
    assertThat(Trail.done(reference, "EVIDENCE_ALARM_SETTLED")).hasSize(1);
    assertThat(told(ncciaOfficer(), reference))
        .extracting(EvidenceLine::event)
        .startsWith(CustodyEvent.ALARM_SETTLED);
    assertThat(told(ncciaOfficer(), reference))
        .extracting(EvidenceLine::finding)
        .contains(CheckResult.CHANGED, CheckResult.MISSING);
  }

  @Test
  void aPersonWhoFindsContentChangedRaisesTheAlarmToo() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var item = files.added(ncciaOfficer(), reference, "chat.txt", content);
    Files.delete(Uploads.kept(content));

    as(ncciaOfficer()).run(() -> custody.check(reference, item));

    assertThat(alarms(ncciaSupervisor(), reference))
        .extracting(row -> row.accountable().unit())
        .containsExactly("CCRC-LHE");
    assertThat(Trail.done(reference, "EVIDENCE_ALARM")).hasSize(1);
  }

  @Test
  void theTimelineTellsWhatHappenedToWhatItsReaderMayRead() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    var item = files.added(ncciaOfficer(), reference, "chat.txt", Uploads.content());
    as(ncciaOfficer()).run(() -> custody.view(reference, item));
    as(fiaOfficer()).run(() -> custody.view(reference, item));
    var own = new Description(null, "Phone", null, null, null, Tlp.AMBER_STRICT, false, false);
    files.added(fiaOfficer(), reference, "own.txt", Uploads.content(), own);
    as(fiaOfficer()).run(() -> bundles.prepare(reference));

    assertThat(told(fiaOfficer(), reference))
        .extracting(EvidenceLine::event)
        .containsExactly(
            CustodyEvent.BUNDLED, CustodyEvent.ADDED, CustodyEvent.VIEWED, CustodyEvent.ADDED);
    assertThat(told(ncciaOfficer(), reference))
        .extracting(EvidenceLine::file)
        .containsExactly(null, "chat.txt", "chat.txt");
  }

  private List<EvidenceLine> told(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> history.of(reference, Instant.parse("9999-12-31T00:00:00Z"), 50));
  }

  private List<WaitRow> alarms(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> inbox.toAnswer(null)).rows().stream()
        .filter(row -> row.kind() == WaitKind.EVIDENCE_ALARM && row.reference().equals(reference))
        .toList();
  }

  @Test
  void aCourtBundleNamesWhatItWithholdsAndIsALineOfEachItem() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var item = files.added(ncciaOfficer(), reference, "chat.txt", Uploads.content());
    var closed =
        files.added(ncciaOfficer(), reference, "voice.txt", Uploads.content(), Uploads.said(true));

    var bundle = as(ncciaOfficer()).call(() -> bundles.prepare(reference));

    assertThat(bundle.included())
        .extracting(Bundle.Included::path)
        .containsExactly("originals/0001-chat.txt");
    assertThat(bundle.withheld())
        .extracting(Bundle.Withheld::reason)
        .containsExactly(Bundle.Reason.NO_CONSENT);
    assertThat(view(reference, item).custody().get(1).event()).isEqualTo(CustodyEvent.BUNDLED);
    assertThat(view(reference, closed).custody().get(1).event()).isEqualTo(CustodyEvent.WITHHELD);
    assertThat(Trail.done(reference, "EVIDENCE_BUNDLED")).hasSize(1);
    var zip = new ByteArrayOutputStream();
    writer.write(bundle, zip);
    assertThat(zip.size()).isGreaterThan(1000);
  }

  @Test
  void aCaseWithoutEvidenceHasNoBundle() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    assertThat(as(ncciaOfficer()).refusal(() -> bundles.prepare(reference)))
        .satisfies(refusedWith("evidence.nothing-to-bundle"));
  }

  private ItemView view(String reference, long item) throws Exception {
    return as(ncciaOfficer()).call(() -> custody.view(reference, item));
  }
}
