package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A version of the decision model from the file to its enactment, by two people. */
class ModelsIT {

  private static final double REHEARSAL = 60_000;

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void oneProposesAndRehearsesAnotherEnacts() throws IOException {
    String version = "2027-" + System.nanoTime() % 1_000_000;
    Seat first = seats.of("national.admin");
    propose(first, renamed(version));
    assertThat(first.heading("models.changes.title")).isVisible();
    assertThat(first.main()).containsText(first.words().of("enum.ModelStatus.CHECKED"));

    first.button("models.rehearse.action").click();
    Locator done =
        first
            .main()
            .getByText(
                first.words().of("enum.RehearsalStatus.DONE"),
                new Locator.GetByTextOptions().setExact(true));
    assertThat(done).isVisible(new IsVisibleOptions().setTimeout(REHEARSAL));
    assertThat(first.main()).containsText(first.words().of("models.four-eyes.note"));
    assertThat(first.button("models.enact.action")).hasCount(0);

    Seat second = seats.of("national.admin2");
    second.open(first.address());
    second.button("models.enact.action").click();
    assertThat(second.messages()).containsText(second.words().pattern("models.enact.done"));
    second.open("/models");
    assertThat(second.row(version)).containsText(second.words().of("models.in-force.tag"));
  }

  @Test
  void aHostileFileIsRefusedWithReasons() {
    Seat admin = seats.of("national.admin");

    propose(
        admin,
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>");

    assertThat(admin.heading("models.findings.title")).isVisible();
    assertThat(admin.main()).containsText(admin.words().of("finding.doctype"));
    assertThat(admin.button("models.rehearse.action")).hasCount(0);
  }

  @Test
  void officersHaveNoBusinessThere() {
    Seat officer = seats.of("fia.officer").expecting(404);

    officer.open("/models");

    assertThat(officer.heading("problem.not-found.title")).isVisible();
  }

  private static void propose(Seat admin, String model) {
    admin.open("/models");
    admin
        .page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("model.dmn", "text/xml", model.getBytes(StandardCharsets.UTF_8)));
    admin.field("field.models.note").fill("A journey in a browser");
    admin.button("models.propose.action").click();
  }

  private static String renamed(String version) throws IOException {
    return Files.readString(
            Path.of(
                "..",
                "..",
                "portal-domain/src/main/resources/org/rabta/domain/routing",
                "rabta-routing.dmn"))
        .replaceFirst(
            "(?s)(<decision id=\"d_table_version\".*?<text>)\"[^\"]*\"", "$1\"" + version + "\"");
  }
}
