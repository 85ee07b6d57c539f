package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rabta.acceptance.page.EvidencePages.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.EvidencePages;
import org.rabta.acceptance.page.ReportPages;
import org.rabta.local.DatabaseCrash;

/** PostgreSQL crashes under people who are at work, and recovers. */
class DatabaseAwayIT {

  private static final int UNAVAILABLE = 503;
  private static final int PIECE = 4 * 1024 * 1024;

  @RegisterExtension final Seats seats = new Seats();

  private Path database;
  private boolean away;
  private Seat officer;
  private String reference;

  @BeforeEach
  void openACase() {
    assumeTrue(seats.portal().database().isPresent(), "the database of that portal is not ours");
    database = seats.portal().database().orElseThrow();
    officer = seats.of("nccia.officer");
    reference = new ReportPages(officer).openBriefly(Story.next());
    officer.expecting(UNAVAILABLE);
  }

  @AfterEach
  void bringItBack() throws IOException, InterruptedException {
    if (away) {
      comes();
    }
  }

  @Test
  void whoSendsAFormIsToldSoFindsItFilledInAndIsRecordedOnce() throws Exception {
    Seat reader = seats.of("fia.officer").in(Words.URDU).expecting(UNAVAILABLE);
    CasePages page = new CasePages(officer, reference);
    page.show("notes");
    officer.field("field.note.text").fill("The family called again.");
    officer.field("field.note.mark").selectOption("AMBER");
    officer.field("enum.HandlingCode.NO_ONWARD_SHARING").check();
    goes();

    officer.button("entry.save.action").click();
    reader.open("/inbox");

    assertToldSo(officer);
    assertToldSo(reader);
    comes();
    page.show("notes");
    assertThat(officer.field("field.note.text")).hasValue("The family called again.");
    assertThat(officer.field("field.note.mark")).hasValue("AMBER");
    assertThat(officer.field("enum.HandlingCode.NO_ONWARD_SHARING")).isChecked();
    assertThat(officer.field("enum.HandlingCode.PURPOSE_BOUND")).not().isChecked();
    officer.button("entry.save.action").click();
    assertThat(officer.messages()).containsText(officer.words().of("note.written.done"));
    assertThat(officer.main().locator("p.typed")).hasText("The family called again.");
    reader.open("/inbox");
    assertThat(reader.heading("inbox.page.title")).isVisible();
  }

  @Test
  void aFileOnItsWayGoesOnByItself() throws Exception {
    new EvidencePages(officer, reference).choose(text("long.txt", 8 * PIECE));
    officer
        .page()
        .waitForResponse(
            r -> r.request().method().equals("PUT"),
            () -> officer.button("evidence.add.action").click());

    goes();
    assertThat(officer.main().locator(".transfers .told"))
        .containsText(officer.words().of("evidence.script.interrupted"));
    comes();

    assertThat(officer.main().locator("table.list tbody tr")).hasCount(1);
  }

  @Test
  void peopleSignInAgainOnceItIsBack() throws Exception {
    goes();
    comes();

    assertThat(seats.signedInAnew("fia.officer2").page().locator("#shell")).isVisible();
  }

  private static void assertToldSo(Seat seat) {
    assertThat(seat.heading("problem.away.title")).isVisible();
    assertThat(seat.main()).containsText(seat.words().of("problem.away.text"));
    assertThat(seat.source()).doesNotContain("Exception", "postgresql");
    assertThat(seat.sticksOut()).isEmpty();
  }

  private void goes() throws IOException, InterruptedException {
    away = true;
    DatabaseCrash.end(database);
  }

  private void comes() throws IOException, InterruptedException {
    DatabaseCrash.recover(database);
    away = false;
  }
}
