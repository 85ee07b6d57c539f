package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.rabta.domain.evidence.FileKind;
import org.rabta.domain.evidence.Sha256;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.evidence.EvidenceQueries;
import org.rabta.service.evidence.UploadPiece;
import org.rabta.service.evidence.UploadService;
import org.rabta.service.evidence.UploadView;

/** Files come in whole or not at all, and go on where they stopped. */
class UploadIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Uploads files;
  @Inject private UploadService uploads;
  @Inject private EvidenceQueries queries;

  @Test
  void aFileInPiecesBecomesAnItemWithItsChecksum() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "../../chat.txt", content.length);
    files.sent(ncciaOfficer(), reference, upload, content, 0, 500);
    files.sent(ncciaOfficer(), reference, upload, content, 500, content.length);

    var item = files.finished(ncciaOfficer(), reference, upload, Sha256.of(content).hex());

    var row = as(ncciaOfficer()).call(() -> queries.ofCase(reference, null)).items().get(0);
    assertThat(row.id()).isEqualTo(item);
    assertThat(row.name()).isEqualTo("chat.txt");
    assertThat(row.kind()).isEqualTo(FileKind.TEXT);
    assertThat(row.sha256()).isEqualTo(Sha256.of(content).hex());
    assertThat(Uploads.kept(content)).hasBinaryContent(content);
    assertThat(part(upload)).doesNotExist();
    assertThat(Trail.done(reference, "EVIDENCE_ADDED")).hasSize(1);
  }

  @Test
  void anInterruptedUploadGoesOnWhereTheServerStands() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    files.sent(ncciaOfficer(), reference, upload, content, 0, 700);
    // A server that was killed while it wrote leaves bytes that were never counted.
    Files.write(part(upload), new byte[300], StandardOpenOption.APPEND);

    var again = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    var stale =
        refusal(() -> files.sent(ncciaOfficer(), reference, upload, content, 0, content.length));

    assertThat(again.id()).isEqualTo(upload.id());
    assertThat(again.received()).isEqualTo(700);
    assertThat(stale).satisfies(refusedWith("evidence.offset"));
    files.sent(ncciaOfficer(), reference, again, content, 700, content.length);
    files.finished(ncciaOfficer(), reference, again, Sha256.of(content).hex());
    assertThat(Uploads.kept(content)).hasBinaryContent(content);
  }

  @Test
  void aDatabaseThatGoesAwayLosesNothing() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    files.sent(ncciaOfficer(), reference, upload, content, 0, 600);

    Database.rows(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'rabta_app'");

    var there = patiently(reference, upload);
    assertThat(there.received()).isEqualTo(600);
    files.sent(ncciaOfficer(), reference, upload, content, 600, content.length);
    files.finished(ncciaOfficer(), reference, upload, null);
    assertThat(Uploads.kept(content)).hasBinaryContent(content);
  }

  @Test
  void aPieceThatWasDamagedOnItsWayIsNotKept() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", 100);
    var wrong = Sha256.of(new byte[] {1}).hex();

    var refused =
        as(ncciaOfficer())
            .refusal(
                () ->
                    uploads.append(
                        new UploadPiece(reference, upload.id(), 0, wrong, new byte[100])));

    assertThat(refused).satisfies(refusedWith("evidence.piece-damaged"));
    assertThat(part(upload)).doesNotExist();
  }

  @Test
  void aFileWhoseChecksumIsNotTheBrowsersIsNotKept() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    files.sent(ncciaOfficer(), reference, upload, content, 0, content.length);

    var refused = refusal(() -> files.finished(ncciaOfficer(), reference, upload, "0".repeat(64)));
    as(ncciaOfficer()).run(() -> uploads.abandon(reference, upload.id()));

    assertThat(refused).satisfies(refusedWith("evidence.checksum-differs"));
    assertThat(Uploads.kept(content)).doesNotExist();
    assertThat(part(upload)).doesNotExist();
    assertThat(as(ncciaOfficer()).call(() -> queries.ofCase(reference, null)).items()).isEmpty();
  }

  @Test
  void theSameContentIsOnACaseOnceAndOnTheDiskOnce() throws Exception {
    var content = Uploads.content();
    var one = cases.opened(ncciaOfficer());
    var other = cases.opened(ncciaOfficer());
    files.added(ncciaOfficer(), one, "chat.txt", content);
    files.added(ncciaOfficer(), other, "again.txt", content);

    var refused = refusal(() -> files.added(ncciaOfficer(), one, "copy.txt", content));

    assertThat(refused).satisfies(refusedWith("evidence.duplicate"));
    assertThat(Uploads.kept(content)).hasBinaryContent(content);
  }

  @Test
  void whatIsRefusedLeavesNothing() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var page = "<!DOCTYPE html><script>1</script>".getBytes();

    assertThat(refusal(() -> files.added(ncciaOfficer(), reference, "a.txt", page)))
        .satisfies(refusedWith("evidence.type-not-taken"));
    assertThat(refusal(() -> files.added(ncciaOfficer(), reference, "a.txt", new byte[0])))
        .satisfies(refusedWith("evidence.empty"));
    assertThat(refusal(() -> files.added(ncciaOfficer(), reference, "a.jpg", Uploads.content())))
        .satisfies(refusedWith("evidence.type-differs"));
    assertThat(refusal(() -> files.started(ncciaOfficer(), reference, "a.txt", 300L << 20)))
        .satisfies(refusedWith("evidence.too-large"));
    assertThat(Uploads.kept(page)).doesNotExist();
    assertThat(as(ncciaOfficer()).call(() -> queries.ofCase(reference, null)).items()).isEmpty();
  }

  @Test
  void anUploadIsItsAuthorsAlone() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);

    assertThat(as(ncciaSupervisor()).refusal(() -> uploads.progress(reference, upload.id())))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(as(fiaOfficer()).refusal(() -> uploads.progress(reference, upload.id())))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void whoIsNoLongerOnTheCaseGoesOnWithNothing() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    Database.change(
        Database.superuser(),
        "delete from rabta.participation where case_id = (select id from rabta.case_record where reference = ?)",
        reference);

    var refused =
        refusal(() -> files.sent(ncciaOfficer(), reference, upload, content, 0, content.length));

    assertThat(refused).isInstanceOf(NoSuchRecord.class);
    assertThat(part(upload)).doesNotExist();
  }

  private UploadView patiently(String reference, UploadView upload) throws Exception {
    for (int i = 0; ; i++) {
      try {
        return as(ncciaOfficer()).call(() -> uploads.progress(reference, upload.id()));
      } catch (Exception gone) {
        if (i == 60) {
          throw gone;
        }
      }
    }
  }

  private static Throwable refusal(As.Work work) {
    try {
      work.run();
      return null;
    } catch (Exception thrown) {
      return thrown;
    }
  }

  private static Path part(UploadView upload) {
    return Uploads.folder().resolve("incoming").resolve(upload.id() + ".part");
  }
}
