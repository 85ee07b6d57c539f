package org.rabta.acceptance;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.ReportPages;
import org.rabta.local.DemonstrationAccounts.Account;

/** Every demonstration account asks for every address: what is not theirs looks like nothing. */
class NeedToKnowIT {

  private static final String NO_SUCH_CASE = "RBT-2026-999999";
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("set-cookie", "content-length", "transfer-encoding", "connection", "keep-alive");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final List<String> OF_A_CASE =
      List.of(
          "/case?ref=%s",
          "/case?ref=%s&tab=people&open=1",
          "/case?ref=%s&tab=signs",
          "/case?ref=%s&tab=payments",
          "/case?ref=%s&tab=journey",
          "/case?ref=%s&tab=notes",
          "/case?ref=%s&tab=outcome",
          "/case?ref=%s&tab=links",
          "/case?ref=%s&tab=evidence",
          "/evidence/add?ref=%s",
          "/linkage/merge?ref=%1$s&other=%1$s",
          "/case?ref=%s&tab=sharing",
          "/case?ref=%s&tab=requests",
          "/request/ask?ref=%s",
          "/sharing/share?ref=%s",
          "/sharing/mark?ref=%s",
          "/joint/tasks?ref=%s",
          "/joint/ask?ref=%s",
          "/joint/force?ref=%s",
          "/case?ref=%s&tab=audit",
          "/person?ref=%s",
          "/assessment/record?ref=%s",
          "/assessment/review?ref=%s",
          "/handoff/propose?ref=%s",
          "/handoff/receive?ref=%s",
          "/sharing/ended?ref=%s",
          "/request?ref=%s",
          "/request?ref=%s/R1",
          "/evidence/item?ref=%s&item=1");

  private static final Set<String> ON_CASES =
      Set.of(
          "officer", "supervisor", "cwa_officer", "referral_coordinator", "national_coordinator");

  /** Pages by the roles that may open them; the other roles must not learn that they exist. */
  private static final Map<String, Set<String>> PAGES =
      Map.ofEntries(
          entry("/inbox", everybodyBut("auditor", "national_admin")),
          entry("/cases", everybodyBut("auditor", "national_admin")),
          entry("/waits", Set.of("supervisor", "national_coordinator")),
          entry("/overrides", Set.of("supervisor", "national_coordinator", "national_admin")),
          entry("/models", Set.of("supervisor", "national_coordinator", "national_admin")),
          entry("/audit", Set.of("auditor")),
          entry("/report", Set.of("officer", "supervisor", "cwa_officer")),
          entry("/victim-abroad", Set.of("officer", "supervisor", "cwa_officer")),
          entry("/officers", Set.of("officer", "supervisor", "cwa_officer")),
          entry("/directory", everybodyBut()),
          entry("/promoters", ON_CASES),
          entry("/people", Set.of("officer", "supervisor", "cwa_officer", "referral_coordinator")),
          entry("/identity-openings", Set.of("supervisor")),
          entry("/task-forces", ON_CASES),
          entry("/task-forces/new", ON_CASES),
          entry("/requests", Set.of("officer", "supervisor", "cwa_officer")));

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void whatIsNotTheirsLooksLikeWhatIsNotThereAndEachRefusalIsOnTheTrail() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    SoftAssertions all = new SoftAssertions();

    for (Account account : outsiders()) {
      Seat outsider = seats.of(account.username());
      for (String address : OF_A_CASE) {
        assertLooksLikeNothing(all, outsider, address, reference, NO_SUCH_CASE, story);
      }
      assertListsShowNothing(all, outsider, reference, story);
    }
    for (String address : OF_A_CASE.subList(0, 18)) {
      all.assertThat(get(nccia, address.formatted(reference)).status()).isEqualTo(200);
    }
    all.assertAll();

    assertThat(refusedFor(reference))
        .containsAll(outsiders().stream().map(Account::name).collect(toSet()));
  }

  @Test
  void aDraftIsItsAuthorsAlone() {
    Seat author = seats.of("nccia.officer");
    ReportPages report = new ReportPages(author);
    String draft = report.begin();
    Story story = Story.next();
    report.fillStory(story);
    report.next(2);
    SoftAssertions all = new SoftAssertions();

    for (Account account : seats.portal().accounts()) {
      if (!account.username().equals(author.name())) {
        Seat other = seats.of(account.username());
        String none = UUID.randomUUID().toString();
        for (String page : List.of("/report", "/victim-abroad")) {
          assertLooksLikeNothing(all, other, page + "?draft=%s&step=1", draft, none, story);
        }
      }
    }
    all.assertThat(get(author, "/report?draft=" + draft + "&step=1").status()).isEqualTo(200);
    all.assertAll();
  }

  @Test
  void aPageForAnotherRoleLooksLikeOneThatIsNotThereAndTheRefusalIsOnTheTrail() {
    SoftAssertions all = new SoftAssertions();
    Set<String> refused = new HashSet<>();

    for (Account account : seats.portal().accounts()) {
      Seat seat = seats.of(account.username());
      String nothing = body(get(seat, "/no-such-page"), "/no-such-page");
      PAGES.forEach(
          (page, roles) -> {
            APIResponse answer = get(seat, page);
            String who = account.username() + " at " + page;
            if (roles.contains(account.role())) {
              all.assertThat(answer.status()).as(who).isEqualTo(200);
            } else {
              all.assertThat(answer.status()).as(who).isEqualTo(404);
              all.assertThat(body(answer, page)).as(who).isEqualTo(nothing);
              refused.add(account.name());
            }
          });
    }
    all.assertAll();

    assertThat(refusedFor("")).containsAll(refused);
  }

  private List<Account> outsiders() {
    return seats.portal().accounts().stream()
        .filter(account -> !account.agency().equals("NCCIA"))
        .toList();
  }

  private void assertLooksLikeNothing(
      SoftAssertions all, Seat seat, String address, String real, String none, Story story) {
    APIResponse theirs = get(seat, address.formatted(real));
    APIResponse nothing = get(seat, address.formatted(none));
    String who = seat.name() + " at " + address;
    all.assertThat(theirs.status()).as(who).isEqualTo(404);
    all.assertThat(nothing.status()).as(who).isEqualTo(404);
    all.assertThat(body(theirs, real)).as(who).isEqualTo(body(nothing, none));
    all.assertThat(theirs.text()).as(who).doesNotContain(story.mark());
    all.assertThat(headersThatTell(theirs)).as(who).isEqualTo(headersThatTell(nothing));
  }

  private void assertListsShowNothing(
      SoftAssertions all, Seat seat, String reference, Story story) {
    for (String list : List.of("/inbox", "/inbox?view=waiting", "/inbox?view=mine", "/cases")) {
      all.assertThat(get(seat, list).text())
          .as(seat.name() + " at " + list)
          .doesNotContain(reference, story.mark());
    }
  }

  /** The body without what is new in every answer and without the address asked for. */
  private static String body(APIResponse answer, String asked) {
    Matcher nonce = NONCE.matcher(answer.headers().get("content-security-policy"));
    return answer
        .text()
        .replace(nonce.find() ? nonce.group(1) : "none", "NONCE")
        .replace(asked, "ASKED")
        .replace(asked.replace("/", "%2F"), "ASKED")
        .replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
  }

  private static Set<String> headersThatTell(APIResponse answer) {
    return answer.headers().keySet().stream()
        .filter(name -> !OF_THE_CONNECTION.contains(name))
        .collect(toSet());
  }

  private APIResponse get(Seat seat, String address) {
    return seat.context()
        .request()
        .get(
            seats.portal().baseUrl() + address,
            RequestOptions.create().setHeader("Accept", "text/html"));
  }

  /** Names of all who were refused that record, or anything, by the auditor's page. */
  private Set<String> refusedFor(String reference) {
    Seat auditor = seats.of("oversight.auditor");
    Set<String> names = new HashSet<>();
    auditor.open("/audit?refused=true&record=" + reference);
    for (int pages = 0; pages < 20; pages++) {
      names.addAll(auditor.page().locator("tbody td:nth-child(2) .block").allInnerTexts());
      Locator older = auditor.page().locator("a[rel=next]");
      if (older.count() == 0) {
        break;
      }
      older.click();
    }
    return names.stream().map(String::strip).collect(toSet());
  }

  private static Set<String> everybodyBut(String... roles) {
    return Stream.of(
            "officer",
            "supervisor",
            "cwa_officer",
            "referral_coordinator",
            "national_coordinator",
            "national_admin",
            "auditor")
        .filter(role -> !List.of(roles).contains(role))
        .collect(toSet());
  }
}
