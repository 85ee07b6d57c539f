package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.ReportPages;

/** Files on a case: added in pieces, gone on with, read, handed over and bundled. */
class EvidenceIT {

  private static final int PIECE = 4 * 1024 * 1024;

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void severalFilesAreAddedReadAndBundled() throws IOException {
    Seat officer = seats.of("nccia.officer");
    String reference = opened(officer);

    choose(officer, reference, text("رسید.txt", 40), text("chat.txt", 2 * PIECE + 99));
    officer.button("evidence.add.action").click();

    assertThat(officer.main().locator("table.list tbody tr")).hasCount(2);
    officer.page().locator("a.file-name").filter(containing("رسید.txt")).click();
    assertThat(officer.page().locator("#custody tbody tr")).hasCount(2);
    var download =
        officer.page().waitForDownload(() -> officer.link("evidence.download.action").click());
    assertThat(download.suggestedFilename()).isEqualTo("رسید.txt");
    assertThat(Files.size(download.path())).isEqualTo(40);

    officer.field("field.evidence.recipient").fill("Forensic laboratory");
    officer.field("field.evidence.note").fill("Receipt no. 12");
    officer.button("evidence.hand-over.action").click();
    assertThat(officer.page().locator("#custody")).containsText("Receipt no. 12");
    officer.button("evidence.check.action").click();
    assertThat(officer.page().locator("#checks"))
        .containsText(officer.words().of("enum.CheckResult.INTACT"));
    assertThat(officer.sticksOut()).isEmpty();

    officer.open("/case?ref=" + reference + "&tab=evidence");
    var bundle =
        officer.page().waitForDownload(() -> officer.link("evidence.bundle.action").click());
    assertThat(names(Files.readAllBytes(bundle.path())))
        .contains(reference + "/SHA256SUMS", reference + "/originals/0001-رسید.txt");
  }

  @Test
  void anInterruptedFileGoesOnWhereItStopped() {
    Seat officer = seats.of("nccia.officer");
    String reference = opened(officer);
    var sent = new ArrayList<String>();
    officer
        .page()
        .onRequestFinished(
            request -> {
              if (request.method().equals("PUT")) {
                sent.add(request.headers().get("upload-offset"));
              }
            });

    var file = text("long.txt", 4 * PIECE);
    choose(officer, reference, file);
    officer
        .page()
        .waitForResponse(
            r -> r.request().method().equals("PUT"),
            () -> officer.button("evidence.add.action").click());
    choose(officer, reference, file);
    assertThat(officer.page().locator("#underWay")).containsText("long.txt");
    officer.button("evidence.add.action").click();

    assertThat(officer.main().locator("table.list tbody tr")).hasCount(1);
    assertThat(sent.stream().filter("0"::equals)).hasSize(1);
  }

  @Test
  void whatIsNotTakenIsToldAndNothingIsKept() {
    Seat officer = seats.of("nccia.officer").expecting(422);
    String reference = opened(officer);
    var page = "<!DOCTYPE html><script>1</script>".getBytes(StandardCharsets.UTF_8);

    choose(officer, reference, new FilePayload("page.txt", "text/plain", page));
    officer.button("evidence.add.action").click();

    assertThat(officer.page().locator(".transfers .failed")).hasCount(1);
    officer.open("/case?ref=" + reference + "&tab=evidence");
    assertThat(officer.main()).containsText(officer.words().of("evidence.none.title"));
  }

  private static String opened(Seat officer) {
    return new ReportPages(officer).recordAndOpen(Story.next());
  }

  private static void choose(Seat officer, String reference, FilePayload... files) {
    officer.open("/evidence/add?ref=" + reference);
    officer.page().locator("#adding input[type=file]").setInputFiles(files);
    officer.field("field.evidence.source").fill("Phone of the complainant");
  }

  private static FilePayload text(String name, int size) {
    var line =
        (name.hashCode() + " Deposit first, visa in ten days.\n")
            .getBytes(StandardCharsets.US_ASCII);
    var content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = line[i % line.length];
    }
    return new FilePayload(name, "text/plain", content);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static List<String> names(byte[] archive) throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
