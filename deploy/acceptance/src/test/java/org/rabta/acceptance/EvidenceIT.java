package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.acceptance.page.EvidencePages.containing;
import static org.rabta.acceptance.page.EvidencePages.text;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.EvidencePages;
import org.rabta.acceptance.page.ReportPages;

/** Files on a case: added in pieces, gone on with, read, handed over and bundled. */
class EvidenceIT {

  private static final int PIECE = 4 * 1024 * 1024;

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void severalFilesAreAddedReadAndBundled() throws IOException {
    Seat officer = seats.of("nccia.officer");
    String reference = opened(officer);

    new EvidencePages(officer, reference)
        .choose(text("رسید.txt", 40), text("chat.txt", 2 * PIECE + 99));
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

    assertThat(new EvidencePages(officer, reference).bundle())
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
    new EvidencePages(officer, reference).choose(file);
    officer
        .page()
        .waitForResponse(
            r -> r.request().method().equals("PUT"),
            () -> officer.button("evidence.add.action").click());
    new EvidencePages(officer, reference).choose(file);
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

    new EvidencePages(officer, reference).choose(new FilePayload("page.txt", "text/plain", page));
    officer.button("evidence.add.action").click();

    assertThat(officer.page().locator(".transfers .failed")).hasCount(1);
    officer.open("/case?ref=" + reference + "&tab=evidence");
    assertThat(officer.main()).containsText(officer.words().of("evidence.none.title"));
  }

  private static String opened(Seat officer) {
    return new ReportPages(officer).recordAndOpen(Story.next());
  }
}
