package org.rabta.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsWholeUnderItsChecksumAndOnce() throws Exception {
    var files = new StoredFiles(folder);
    var content = "once".getBytes();

    var one = files.keep(content);
    var two = files.keep(content);

    assertThat(one).isEqualTo(two);
    try (var in = files.store.open(one).orElseThrow()) {
      assertThat(in).hasBinaryContent(content);
    }
    try (var all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void bytesThatWereNeverCountedAreWrittenOver() throws Exception {
    var store = new EvidenceStore(folder);
    store.mustHold(10);
    store.write(1, 0, "abcdefgh".getBytes());

    store.write(1, 3, "XY".getBytes());

    assertThat(store.part(1)).hasContent("abcXY");
  }

  @Test
  void leftoversAreFoundWhenTheyAreOld() throws Exception {
    var files = new StoredFiles(folder);
    var kept = files.keep("left".getBytes());
    files.store.write(7, 0, "under way".getBytes());
    var shelf = Integer.parseInt(kept.hex().substring(0, 2), 16);
    var hourAgo = StoredFiles.NOW.minus(Duration.ofHours(1));
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(hourAgo));
      }
    }

    assertThat(files.store.partsBefore(StoredFiles.NOW)).containsExactly(7L);
    assertThat(files.store.partsBefore(hourAgo.minusSeconds(1))).isEmpty();
    assertThat(files.store.keptBefore(shelf, StoredFiles.NOW)).containsExactly(kept);
    files.store.remove(kept);
    assertThat(files.store.has(kept)).isFalse();
  }

  @Test
  void withoutAFolderNothingIsTakenIn() {
    assertThatThrownBy(() -> new EvidenceStore((Path) null).mustHold(1))
        .hasMessage("evidence.no-store");
  }

  @Test
  void aFileThatFindsNoRoomIsRefused() {
    assertThatThrownBy(() -> new EvidenceStore(folder).mustHold(Long.MAX_VALUE / 2))
        .hasMessage("evidence.no-room");
  }
}
