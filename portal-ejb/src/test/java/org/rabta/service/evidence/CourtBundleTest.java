package org.rabta.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rabta.domain.evidence.FileKind;

class CourtBundleTest {

  @TempDir private Path folder;
  private StoredFiles files;

  @BeforeEach
  void openStore() {
    files = new StoredFiles(folder.resolve("store"));
  }

  @Test
  void isCheckedByTheCommandThatEveryLaboratoryHas() throws Exception {
    var chat = files.row("رسید نمبر 12.txt", FileKind.TEXT, bytes("Deposit first."));
    var other = files.row("-rf.txt", FileKind.TEXT, bytes("Visa in ten days."));
    var unpacked = unpacked(files.bundle(List.of(chat, other), List.of()));

    var check =
        new ProcessBuilder("sha256sum", "-c", "SHA256SUMS")
            .directory(unpacked.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(check.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(check.exitValue()).as(said).isZero();
    assertThat(said.lines()).hasSize(6).allMatch(line -> line.endsWith(": OK"));
    assertThat(unpacked.resolve("originals/0001-رسید نمبر 12.txt")).hasContent("Deposit first.");
  }

  @Test
  void theListsTellWhatIsInItAndNeverAFormula() throws Exception {
    var chat = files.row("chat.txt", FileKind.TEXT, bytes("Deposit first."));
    var kept = files.row("secret name.txt", FileKind.TEXT, bytes("From the victim."));
    var unpacked =
        unpacked(
            files.bundle(
                List.of(chat), List.of(new Bundle.Withheld(kept, Bundle.Reason.NO_CONSENT))));

    var csv = Files.readString(unpacked.resolve("manifest.csv"));
    var json = Files.readString(unpacked.resolve("manifest.json"));
    assertThat(csv).contains("'=HYPERLINK").contains(chat.sha256()).contains("NO_CONSENT");
    assertThat(json).contains("ویزا دس دن میں").contains(kept.sha256()).contains("NO_CONSENT");
    assertThat(csv + json).doesNotContain("secret name");
    assertThat(unpacked.resolve("originals")).isDirectoryNotContaining("glob:**secret**");
    assertThat(Files.readString(unpacked.resolve("custody.csv"))).contains("ADDED");
  }

  @Test
  void aFormulaBehindAnInvisibleMarkOrInFullWidthIsNoneEither() throws Exception {
    var wide = files.row("\uFF1D1+1.txt", FileKind.TEXT, bytes("Deposit first."));
    var marked = files.row("\u200F=1+1.txt", FileKind.TEXT, bytes("Deposit later."));

    var unpacked = unpacked(files.bundle(List.of(wide, marked), List.of()));

    assertThat(Files.readString(unpacked.resolve("manifest.csv")))
        .contains("'\uFF1D1+1.txt", "'\u200F=1+1.txt");
  }

  @Test
  void theSummaryNamesEachOriginalWithItsChecksum() throws Exception {
    var chat = files.row("chat.txt", FileKind.TEXT, bytes("Deposit first."));
    var unpacked = unpacked(files.bundle(List.of(chat), List.of()));

    try (var pdf = new PdfReader(Files.readAllBytes(unpacked.resolve("summary.pdf")))) {
      var text = new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s", "");
      assertThat(text).contains("Courtbundle").contains("RBT-2026-000001").contains("chat.txt");
      assertThat(text).contains(chat.sha256());
      assertThat(text)
          .as("letters that only the face for Urdu has")
          .containsPattern("[\\u06c1\\ufba6-\\ufba9]");
    }
  }

  @Test
  void anOriginalThatWasChangedBreaksItOff() throws Exception {
    var chat = files.row("chat.txt", FileKind.TEXT, bytes("Deposit first."));
    try (Stream<Path> kept = Files.walk(folder.resolve("store/kept"))) {
      var file = kept.filter(Files::isRegularFile).findFirst().orElseThrow();
      Files.delete(file);
      Files.write(file, bytes("Deposit later."));
    }

    assertThatThrownBy(
            () ->
                new CourtBundle(files.store)
                    .write(files.bundle(List.of(chat), List.of()), OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not what was added");
  }

  private Path unpacked(Bundle bundle) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new CourtBundle(files.store).write(bundle, bytes);
    var to = folder.resolve("unpacked");
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = to.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
    return to.resolve(bundle.reference());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
