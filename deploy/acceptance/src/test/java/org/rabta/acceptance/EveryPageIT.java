package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.AbroadPages;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.PromoterPages;
import org.rabta.acceptance.page.ReportPages;

/**
 * What holds for every page in both languages: axe finds nothing serious in light and in dark, and
 * nothing sticks out of a phone. That no page complains in the console, each journey sees to.
 */
class EveryPageIT {

  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final List<Words> LANGUAGES = List.of(Words.ENGLISH, Words.URDU);

  @RegisterExtension final Seats seats = new Seats();

  private final SoftAssertions all = new SoftAssertions();

  @Test
  void thePagesOfACase() {
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).recordAndOpen(Story.next());
    look(
        nccia,
        "/case?ref=" + reference,
        "/case?ref=" + reference + "&tab=people",
        "/case?ref=" + reference + "&tab=people&open=1",
        "/person?ref=" + reference,
        "/person?ref=" + reference + "&n=1",
        "/people",
        "/case?ref=" + reference + "&tab=advert",
        "/case?ref=" + reference + "&tab=payments",
        "/case?ref=" + reference + "&tab=journey",
        "/case?ref=" + reference + "&tab=notes",
        "/case?ref=" + reference + "&tab=outcome",
        "/case?ref=" + reference + "&tab=facts",
        "/case?ref=" + reference + "&tab=signs",
        "/case?ref=" + reference + "&tab=links",
        "/case?ref=" + reference + "&tab=evidence",
        "/evidence/add?ref=" + reference,
        "/linkage/merge?ref=" + reference + "&other=" + reference,
        "/case?ref=" + reference + "&tab=sharing",
        "/sharing/share?ref=" + reference,
        "/sharing/mark?ref=" + reference,
        "/joint/tasks?ref=" + reference,
        "/joint/ask?ref=" + reference,
        "/joint/force?ref=" + reference,
        "/case?ref=" + reference + "&tab=facts&known=2026-01-01&about=2026-01-01",
        "/case?ref=" + reference + "&tab=requests",
        "/request/ask?ref=" + reference,
        "/request/ask?ref=" + reference + "&task=BLOCK_CONTENT",
        "/assessment/record?ref=" + reference,
        "/assessment/review?ref=" + reference,
        "/case?ref=" + reference + "&tab=audit",
        "/handoff/propose?ref=" + reference);
    nccia.in(Words.ENGLISH);
    new CasePages(nccia, reference).propose("Yours, as we understand it.");
    assertThat(nccia.messages()).containsText(nccia.words().pattern("handoff.proposed.done"));
    look(nccia, "/case?ref=" + reference, "/handoff/propose?ref=" + reference);
    look(seats.of("fia.officer"), "/handoff/receive?ref=" + reference);
    all.assertAll();
  }

  @Test
  void theListsOfOfficers() {
    look(
        seats.of("fia.officer"),
        "/inbox?view=queue",
        "/inbox?view=mine",
        "/inbox?view=waiting",
        "/requests",
        "/requests?view=rechecks",
        "/requests?view=asked",
        "/cases",
        "/cases?status=closed",
        "/cases?status=any&sort=priority&level=custody&minor=true&q=visa",
        "/cases?q=%21%21%21",
        "/cases/many?all=true&conditions=status%3Dopen",
        "/cases/many?act=assign&all=true&conditions=status%3Dopen",
        "/officers",
        "/directory",
        "/directory?view=provisions",
        "/directory?view=countries");
    all.assertAll();
  }

  @Test
  void thePagesOfTheRegistry() {
    look(
        seats.of("fia.officer"),
        "/promoters",
        "/promoters?q=Demo",
        "/promoters?q=nobody-at-all",
        "/promoters/licence?no=DEMO-0007/LHR&day=2025-12-01");
    Seat beoe = seats.of("beoe.supervisor");
    look(beoe, "/promoters/licence?no=DEMO-0002/LHR", "/promoters/import");
    beoe.in(Words.ENGLISH).open("/promoters/import");
    new PromoterPages(beoe).compareEverySort();
    look(beoe, beoe.address());
    all.assertAll();
  }

  @Test
  void theStepsOfAReport() {
    Seat nccia = seats.of("nccia.officer2");
    look(nccia, "/report");
    nccia.in(Words.ENGLISH);
    String draft = new ReportPages(nccia).begin();
    String step = "/report?draft=" + draft + "&step=";
    look(nccia, step + 1, step + 2, step + 3, step + 4, step + 5);
    all.assertAll();
  }

  @Test
  void theStepsOfAVictimAbroad() {
    Seat attache = seats.of("cwa.athens");
    look(attache, "/victim-abroad", "/inbox");
    attache.in(Words.ENGLISH);
    new AbroadPages(attache).begin();
    String step = "/victim-abroad?draft=" + new ReportPages(attache).draft() + "&step=";
    look(attache, step + 1, step + 2, step + 3, step + 4);
    all.assertAll();
  }

  @Test
  void thePagesOfOversight() {
    look(
        seats.of("fia.supervisor"),
        "/waits",
        "/waits?view=others",
        "/identity-openings",
        "/inbox",
        "/cases",
        "/task-forces",
        "/task-forces/new",
        "/overrides");
    look(seats.of("national.coordinator"), "/inbox", "/waits", "/overrides");
    look(seats.of("nrm.coordinator"), "/inbox", "/cases");
    look(seats.of("national.admin"), "/models", "/models?version=delivered");
    look(seats.of("oversight.auditor"), "/audit", "/audit?refused=true&record=RBT-1999-000001");
    all.assertAll();
  }

  @Test
  void thePagesThatAnybodySees() {
    look(
        seats.stranger().expecting(400),
        "/signed-out",
        "/session-ended",
        "/sign-in-failed?reason=expired");
    look(seats.of("pta.officer").expecting(404), "/no-such-page");
    all.assertAll();
  }

  private void look(Seat seat, String... pages) {
    seat.page().emulateMedia(still());
    for (Words language : LANGUAGES) {
      seat.in(language);
      for (String page : pages) {
        seat.open(page);
        unfold(seat);
        String where = seat.name() + " at " + page + " in " + language.tag();
        lookInLightAndDark(seat, where);
        for (int width : new int[] {375, 320}) {
          seat.page().setViewportSize(width, 740);
          all.assertThat(seat.sticksOut()).as(where + " at " + width).isEmpty();
        }
        seat.page().setViewportSize(1280, 900);
      }
    }
  }

  /** What is folded away is looked at too; menus that lie over the page stay closed. */
  private static void unfold(Seat seat) {
    seat.page()
        .evaluate("document.querySelectorAll('details.further').forEach(d => d.open = true)");
  }

  /** The theme changes colours and nothing else, so that dark is looked at for contrast alone. */
  private void lookInLightAndDark(Seat seat, String where) {
    all.assertThat(grave(new AxeBuilder(seat.page()))).as(where).isEmpty();
    seat.page().emulateMedia(still().setColorScheme(ColorScheme.DARK));
    all.assertThat(grave(new AxeBuilder(seat.page()).withRules(List.of("color-contrast"))))
        .as(where + " in the dark")
        .isEmpty();
    seat.page().emulateMedia(still().setColorScheme(ColorScheme.LIGHT));
  }

  /** Without motion, so that no colour is measured on its way to another. */
  private static EmulateMediaOptions still() {
    return new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  private static List<String> grave(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(EveryPageIT::inWords)
        .toList();
  }

  private static String inWords(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .limit(3)
            .map(node -> node.getTarget() + " " + node.getFailureSummary())
            .collect(joining("; "));
  }
}
