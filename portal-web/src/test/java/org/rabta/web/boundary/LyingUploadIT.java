package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.evidence.Sha256;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.evidence.UploadPiece;
import org.rabta.service.evidence.UploadService;
import org.rabta.service.evidence.UploadView;
import org.rabta.web.boundary.As.Ending;
import org.rabta.web.boundary.As.Move;

/** A client that lies about sizes and places, or writes twice at once, spoils no file. */
class LyingUploadIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Uploads files;
  @Inject private UploadService uploads;

  @Test
  void moreThanWasAnnouncedIsNotTaken() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", 1000);

    assertThat(refusal(reference, upload, 0, Arrays.copyOf(content, 1001)))
        .satisfies(refusedWith("evidence.more-than-said"));
    files.sent(ncciaOfficer(), reference, upload, content, 0, 1000);
    assertThat(refusal(reference, upload, 1000, new byte[1]))
        .satisfies(refusedWith("evidence.more-than-said"));

    assertThat(received(reference, upload)).isEqualTo(1000);
  }

  @Test
  void lessThanWasAnnouncedIsNoFile() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length + 1);
    files.sent(ncciaOfficer(), reference, upload, content, 0, content.length);

    var refused =
        as(ncciaOfficer()).refusal(() -> files.finished(ncciaOfficer(), reference, upload, null));

    assertThat(refused).satisfies(refusedWith("evidence.incomplete"));
    assertThat(Uploads.kept(content)).doesNotExist();
  }

  @Test
  void aPieceThatOverlapsOrLeavesAGapOrIsEmptyOrTooLargeIsNotTaken() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", 2L * UploadPiece.LARGEST);
    files.sent(ncciaOfficer(), reference, upload, content, 0, 500);

    for (long offset : new long[] {-500, 0, 400, 501, Long.MAX_VALUE - 10}) {
      assertThat(refusal(reference, upload, offset, new byte[100]))
          .as("at %d", offset)
          .satisfies(refusedWith("evidence.offset"));
    }
    for (int size : new int[] {0, UploadPiece.LARGEST + 1}) {
      assertThat(refusal(reference, upload, 500, new byte[size]))
          .as("%d bytes", size)
          .satisfies(refusedWith("evidence.piece-size"));
    }
    assertThat(received(reference, upload)).isEqualTo(500);
  }

  @Test
  void ofSeveralWritersAtOnceOneWritesAndTheFileIsItsOwn() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    var moves = new ArrayList<Move>();
    for (int writer = 0; writer < 4; writer++) {
      var piece = content.clone();
      piece[0] = (byte) ('a' + writer);
      moves.add(new Move(ncciaOfficer(), () -> uploads.append(piece(reference, upload, 0, piece))));
    }

    var endings = everybody().atOnce(moves);

    assertThat(endings).filteredOn(Ending::won).hasSize(1);
    assertThat(endings)
        .filteredOn(ending -> !ending.won())
        .extracting(Ending::thrown)
        .allSatisfy(refusedWith("evidence.offset"));
    var written = content.clone();
    written[0] = (byte) ('a' + winner(endings));
    files.finished(ncciaOfficer(), reference, upload, Sha256.of(written).hex());
    assertThat(Uploads.kept(written)).hasBinaryContent(written);
  }

  @Test
  void nobodyElseWritesOrEndsAnUpload() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var content = Uploads.content();
    var upload = files.started(ncciaOfficer(), reference, "chat.txt", content.length);
    files.sent(ncciaOfficer(), reference, upload, content, 0, 500);
    var another = as(ncciaSupervisor());

    for (var refused :
        List.of(
            another.refusal(() -> uploads.append(piece(reference, upload, 500, new byte[10]))),
            another.refusal(() -> files.finished(ncciaSupervisor(), reference, upload, null)),
            another.refusal(() -> uploads.abandon(reference, upload.id())))) {
      assertThat(refused).isInstanceOf(NoSuchRecord.class);
    }
    assertThat(received(reference, upload)).isEqualTo(500);
  }

  private static int winner(List<Ending> endings) {
    return endings.stream().map(Ending::won).toList().indexOf(true);
  }

  private Throwable refusal(String reference, UploadView upload, long offset, byte[] content) {
    return as(ncciaOfficer())
        .refusal(() -> uploads.append(piece(reference, upload, offset, content)));
  }

  private static UploadPiece piece(
      String reference, UploadView upload, long offset, byte[] content) {
    return new UploadPiece(reference, upload.id(), offset, Sha256.of(content).hex(), content);
  }

  private long received(String reference, UploadView upload) throws Exception {
    return as(ncciaOfficer()).call(() -> uploads.progress(reference, upload.id())).received();
  }
}
