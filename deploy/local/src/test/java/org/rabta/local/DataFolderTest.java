package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private static final Versions NOW = new Versions("1.0", "18.6.0", "26.7.3", "6.2025.10");

  @TempDir Path parent;
  private Path path;

  @BeforeEach
  void chooseAPlace() {
    path = parent.resolve("data");
  }

  @Test
  void aNewFolderIsForItsOwnerAlone() throws IOException {
    try (DataFolder data = open()) {
      assertThat(data.created()).isTrue();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(path.resolve("secrets.properties"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFinishedFolderIsOpenedAgainWithTheSamePasswords() throws IOException {
    String before = finished();

    try (DataFolder data = open()) {
      assertThat(data.created()).isFalse();
      assertThat(data.secrets().client()).isEqualTo(before);
    }
  }

  @Test
  void aFirstStartThatWasInterruptedBeginsAnew() throws IOException {
    String before;
    try (DataFolder data = open()) {
      before = data.secrets().client();
      Files.createDirectories(path.resolve("postgres/global"));
      Files.writeString(path.resolve("postgres/half"), "written");
    }

    try (DataFolder data = open()) {
      assertThat(data.created()).isTrue();
      assertThat(data.secrets().client()).isNotEqualTo(before);
      assertThat(path.resolve("postgres/half")).doesNotExist();
    }
  }

  @Test
  void aFolderThatLostItsDatabaseIsRefused() throws IOException {
    finished();
    Files.delete(path.resolve("postgres/global/pg_control"));

    refused("lost part of its data");
  }

  @Test
  void aFolderOfAnotherPostgresIsRefused() throws IOException {
    finished();
    Versions later = new Versions("2.0", "19.1.0", "27.0.0", "7.2026.1");

    assertThatThrownBy(() -> DataFolder.open(path, false, later, silent()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("another version (layout 1, PostgreSQL 18; this one needs")
        .hasMessageContaining("PostgreSQL 19)");
  }

  @Test
  void freshStartsOverAlsoFromAHalfWrittenFolder() throws IOException {
    String before = finished();
    Files.writeString(path.resolve("postgres/rest"), "x");

    try (DataFolder data = DataFolder.open(path, true, NOW, silent())) {
      assertThat(data.created()).isTrue();
      assertThat(path.resolve("postgres")).doesNotExist();
      assertThat(data.secrets().client()).isNotEqualTo(before);
    }
  }

  @Test
  void freshNeverDeletesWhatIsNotOurs() throws IOException {
    Files.createDirectories(path);
    Files.writeString(path.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> DataFolder.open(path, true, NOW, silent()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("holds something else than a portal's data");
    assertThat(path.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void aFolderInUseIsRefused() {
    try (DataFolder first = open()) {
      refused("A portal is running already on the data folder " + first.root());
    }
  }

  @Test
  void aFileIsNoDataFolder() throws IOException {
    Files.writeString(path, "x");

    refused(path + " is not a folder: choose another with --data.");
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws IOException {
    Files.writeString(path, "x");
    Path below = path.resolve("data");

    assertThatThrownBy(() -> DataFolder.open(below, false, NOW, silent()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot be written: change its permissions, or choose another");
  }

  @Test
  void incompletePasswordsAreNotUsed() throws IOException {
    finished();
    Files.writeString(path.resolve("secrets.properties"), "postgres=x\n");

    try (DataFolder data = open()) {
      assertThatThrownBy(data::secrets).hasMessageContaining("is incomplete");
    }
  }

  private String finished() throws IOException {
    try (DataFolder data = open()) {
      Files.createDirectories(data.postgres().resolve("global"));
      Files.writeString(data.postgres().resolve("global/pg_control"), "x");
      data.complete();
      return data.secrets().client();
    }
  }

  private DataFolder open() {
    return DataFolder.open(path, false, NOW, silent());
  }

  private void refused(String sentence) {
    assertThatThrownBy(this::open).isInstanceOf(StartRefused.class).hasMessageContaining(sentence);
  }

  private static Progress silent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Progress(nowhere, Clock.systemUTC(), Instant.EPOCH);
  }
}
