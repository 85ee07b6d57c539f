package org.rabta.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.Tlp;

class EvidenceUploadTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Caller OFFICER =
      new Caller("demo", "Officer Demo", Set.of(Role.OFFICER), "NCCIA", "CCRC-LHE");

  @Test
  void countsPiecesInTheirOrder() {
    var upload = upload(10);

    upload.expect(0, 6);
    upload.received(6, NOW);

    assertThat(upload.received()).isEqualTo(6);
    assertThatThrownBy(() -> upload.expect(0, 6)).hasMessage("evidence.offset");
    assertThatThrownBy(() -> upload.expect(7, 3)).hasMessage("evidence.offset");
    assertThatThrownBy(() -> upload.expect(6, 5)).hasMessage("evidence.more-than-said");
    assertThatThrownBy(upload::mustBeWhole).hasMessage("evidence.incomplete");
  }

  @Test
  void isOverWhenItIsComplete() {
    var upload = upload(1);
    upload.expect(0, 1);
    upload.received(1, NOW);
    upload.mustBeWhole();
    upload.complete(NOW);

    assertThatThrownBy(() -> upload.expect(1, 0)).hasMessage("evidence.upload-over");
    assertThatThrownBy(() -> upload.abandon(NOW)).hasMessage("evidence.upload-over");
  }

  @Test
  void aFileOf300MegabytesIsRefusedBeforeAByteIsSent() {
    assertThatThrownBy(() -> upload(300L << 20)).hasMessage("evidence.too-large");
    assertThatThrownBy(() -> upload(0)).hasMessage("evidence.empty");
    assertThat(upload(EvidenceUpload.LARGEST).size()).isEqualTo(EvidenceUpload.LARGEST);
  }

  @ParameterizedTest
  @EnumSource(UploadStatus.class)
  void onlyAnOpenUploadGoesOn(UploadStatus status) {
    assertThat(status.successors().isEmpty()).isEqualTo(status != UploadStatus.OPEN);
  }

  @Test
  void nothingIsCollectedTomorrow() {
    var tomorrow =
        new Description(
            null, "phone", LocalDate.of(2026, 11, 23), null, null, Tlp.RED, false, false);

    assertThatThrownBy(() -> tomorrow.notAfter(LocalDate.of(2026, 11, 22)))
        .hasMessage("evidence.collected-later");
  }

  private static EvidenceUpload upload(long size) {
    var said = new Description(null, "phone", null, null, null, Tlp.AMBER, false, false);
    return new EvidenceUpload(1L, FileName.of("a.txt"), size, said, OFFICER, NOW);
  }
}
