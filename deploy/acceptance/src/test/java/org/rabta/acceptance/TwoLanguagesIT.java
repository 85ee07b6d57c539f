package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** The portal in Urdu is the portal, not a shortened version of it. */
class TwoLanguagesIT {

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
  private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

  /** What is read first; names, codes and whatever people typed are left out. */
  private static final String PRINTED =
      """
      () => [...document.querySelectorAll(
          'title,h1,h2,h3,legend,label,th,button,summary,dt,nav a,.btn,.hint,.k,.tag,.chip,.empty,.note')]
        .filter(e => e.tagName === 'TITLE' || e.checkVisibility())
        .map(e => {
          const copy = e.cloneNode(true);
          copy.querySelectorAll('[lang=en],[dir=auto],bdi,abbr,.ltr,code,kbd,option').forEach(x => x.remove());
          return e.closest('[lang=en],[dir=auto]') ? '' : copy.textContent.replace(/\\s+/g, ' ').trim();
        })
        .filter(text => text !== '')
      """;

  /** Texts that have another wording in Urdu. */
  private static final Set<String> ENGLISH_ONLY =
      Words.ENGLISH.all().entrySet().stream()
          .filter(text -> !text.getValue().equals(Words.URDU.all().get(text.getKey())))
          .map(Map.Entry::getValue)
          .collect(toSet());

  /** Latin words that Urdu keeps, such as the letters of an agency. */
  private static final Set<String> SAME_IN_URDU =
      Stream.concat(
              Stream.concat(Stream.of("RBT"), Words.URDU.all().values().stream()),
              Words.URDU.all().keySet().stream().filter(key -> key.matches("(agency|unit)\\..*")))
          .flatMap(text -> LATIN.matcher(text).results().map(MatchResult::group))
          .collect(toSet());

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void theMainPagesAreWhollyInUrdu() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer2").in(Words.URDU);
    ReportPages report = new ReportPages(nccia);
    String draft = report.begin();
    String reference = report.openBriefly(story);
    SoftAssertions all = new SoftAssertions();

    for (String page :
        List.of(
            "/inbox",
            "/inbox?view=mine",
            "/inbox?view=waiting",
            "/cases",
            "/case?ref=" + reference,
            "/case?ref=" + reference + "&tab=people",
            "/case?ref=" + reference + "&tab=facts",
            "/case?ref=" + reference + "&tab=signs",
            "/case?ref=" + reference + "&tab=evidence",
            "/evidence/add?ref=" + reference,
            "/case?ref=" + reference + "&tab=payments",
            "/case?ref=" + reference + "&tab=journey",
            "/case?ref=" + reference + "&tab=notes",
            "/case?ref=" + reference + "&tab=outcome",
            "/case?ref=" + reference + "&tab=audit",
            "/handoff/propose?ref=" + reference,
            "/directory",
            "/directory?view=countries",
            "/report",
            "/report?draft=" + draft + "&step=1",
            "/report?draft=" + draft + "&step=2",
            "/report?draft=" + draft + "&step=3",
            "/report?draft=" + draft + "&step=4",
            "/report?draft=" + draft + "&step=5")) {
      assertInUrdu(all, nccia, page);
    }
    assertInUrdu(all, seats.of("fia.officer").in(Words.URDU), "/inbox?view=queue");
    assertInUrdu(all, seats.of("fia.supervisor").in(Words.URDU), "/waits");
    assertInUrdu(all, seats.of("cwa.athens").in(Words.URDU), "/victim-abroad");
    assertInUrdu(all, seats.of("oversight.auditor").in(Words.URDU), "/audit");
    assertInUrdu(all, seats.of("national.coordinator").in(Words.URDU), "/inbox");
    Seat stranger = seats.stranger().in(Words.URDU);
    assertInUrdu(all, stranger, "/signed-out");
    assertInUrdu(all, stranger, "/session-ended");
    all.assertAll();
  }

  @Test
  void whatARuleRefusesIsSaidInUrduToo() {
    Seat nccia = seats.of("nccia.officer2").in(Words.URDU);
    CasePages custody = new CasePages(nccia, new ReportPages(nccia).openBriefly(Story.next()));
    custody.showProposal();
    custody.fillOtherUnit("AHTC-LHE", "وہ ان لوگوں کو جانتے ہیں۔");
    nccia.field("field.handoff.reason").fill("x".repeat(10_000));

    custody.proposeButton().click();

    assertThat(nccia.messages()).containsText(Words.URDU.pattern("error.text.too-long"));
    assertThat(nccia.page().locator("html")).hasAttribute("dir", "rtl");
  }

  @Test
  void theSwitchKeepsThePage() {
    Seat fia = seats.of("fia.officer");
    fia.open("/cases?status=OPEN&strand=TRAFFICKING");

    fia.role(AriaRole.LINK, "اردو").click();

    assertThat(fia.page().locator("html")).hasAttribute("lang", "ur");
    assertThat(fia.page().locator("html")).hasAttribute("dir", "rtl");
    assertThat(fia.page())
        .hasURL(seats.portal().baseUrl() + "/cases?status=OPEN&strand=TRAFFICKING");
    fia.role(AriaRole.LINK, "English").click();
    assertThat(fia.page().locator("html")).hasAttribute("lang", "en");
    assertThat(fia.page())
        .hasURL(seats.portal().baseUrl() + "/cases?status=OPEN&strand=TRAFFICKING");
  }

  @Test
  void momentsAreThoseOfPakistanWhereverTheBrowserIs() {
    Seat nccia = seats.of("nccia.officer2");
    CasePages custody = new CasePages(nccia, new ReportPages(nccia).openBriefly(Story.next()));

    for (Words language : List.of(Words.ENGLISH, Words.URDU)) {
      nccia.in(language);
      custody.show();
      Locator clock = nccia.page().locator("ol.timeline time").first();
      Instant moment = Instant.parse(clock.getAttribute("datetime"));
      assertThat(clock)
          .hasText(DateTimeFormatter.ofPattern("HH:mm").withZone(KARACHI).format(moment));
      assertThat(nccia.page().locator("h3.day time").first())
          .hasText(
              DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale())
                  .withZone(KARACHI)
                  .format(moment));
    }
  }

  private static void assertInUrdu(SoftAssertions all, Seat seat, String page) {
    seat.open(page);
    String who = seat.name() + " at " + page;
    all.assertThat(seat.page().locator("html").getAttribute("lang")).as(who).isEqualTo("ur");
    all.assertThat(seat.page().locator("html").getAttribute("dir")).as(who).isEqualTo("rtl");
    all.assertThat(printed(seat).stream().filter(TwoLanguagesIT::isEnglish)).as(who).isEmpty();
  }

  private static boolean isEnglish(String text) {
    return ENGLISH_ONLY.contains(text)
        || LATIN.matcher(text).results().anyMatch(word -> !SAME_IN_URDU.contains(word.group()));
  }

  @SuppressWarnings("unchecked")
  private static Set<String> printed(Seat seat) {
    return new HashSet<>((List<String>) seat.page().evaluate(PRINTED));
  }
}
