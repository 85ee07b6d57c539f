package org.rabta.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of every kind of answer. */
class SecurityHeadersIT {

  private static final String POLICY =
      "default-src 'self'; style-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'self';"
          + " object-src 'none'; script-src 'self'";
  private static final Pattern NONCE = Pattern.compile(" 'nonce-([^']+)'");
  private static final Pattern RESOURCE =
      Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");

  @RegisterExtension final Seats seats = new Seats();

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/inbox",
        "/signed-out",
        "/session-ended",
        "/no-such-page",
        "/case?ref=RBT-2026-999999",
        "/preference?language=en&return=/inbox",
        "/health",
      })
  void everyAnswerIsGuarded(String path) {
    Seat officer = seats.of("fia.officer");

    APIResponse answer = get(officer, path);

    assertThat(answer.status()).isLessThan(500);
    assertGuarded(answer);
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/inbox", "/callback?state=x&code=y", "/no-such-page"})
  void theWayToTheSignInIsGuardedToo(String path) {
    Seat stranger = seats.stranger();

    assertGuarded(get(stranger, path));
  }

  @Test
  void anAnswerToAFormTooLargeIsGuarded() {
    Seat officer = seats.of("fia.officer");

    APIResponse answer =
        officer
            .context()
            .request()
            .post(
                seats.portal().baseUrl() + "/inbox",
                RequestOptions.create()
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData("x=" + "y".repeat(1_100_000)));

    assertThat(answer.status()).isEqualTo(413);
    assertGuarded(answer);
  }

  @Test
  void everyPageHasANonceOfItsOwn() {
    Seat officer = seats.of("fia.officer");

    assertThat(nonce(get(officer, "/inbox"))).isNotEqualTo(nonce(get(officer, "/inbox")));
  }

  @Test
  void fontsAndStylesAreKeptForAYearAndCarryADigest() {
    Seat officer = seats.of("fia.officer");
    Matcher resources = RESOURCE.matcher(get(officer, "/inbox").text());

    int found = 0;
    while (resources.find()) {
      String address = resources.group(1).replace("&amp;", "&");
      APIResponse answer = get(officer, address);

      assertThat(answer.status()).as(address).isEqualTo(200);
      assertGuarded(answer);
      assertThat(answer.headers().get("cache-control")).as(address).contains("max-age=31536000");
      assertThat(address).matches(".*[?&](v|ln=primefaces&v)=.+");
      found++;
    }
    assertThat(found).isGreaterThan(5);
  }

  @Test
  void theFontsOfTheStylesheetAreServedByThePortal() {
    Seat officer = seats.of("fia.officer");
    String page = get(officer, "/inbox").text();
    Matcher styles = RESOURCE.matcher(page);
    int fonts = 0;
    while (styles.find()) {
      if (!styles.group(1).contains("tokens.css")) {
        continue;
      }
      String css = get(officer, styles.group(1).replace("&amp;", "&")).text();
      Matcher font = Pattern.compile("url\\(\"?'?([^\"')]+\\.woff2[^\"')]*)").matcher(css);
      while (font.find()) {
        APIResponse answer = get(officer, font.group(1));
        assertThat(answer.status()).as(font.group(1)).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).contains("font/woff2");
        assertThat(answer.headers().get("cache-control")).contains("max-age=31536000");
        fonts++;
      }
    }
    assertThat(fonts).isPositive();
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    Seat officer = seats.signedInAnew("pta.officer");

    assertThat(officer.context().cookies(seats.portal().baseUrl()))
        .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.httpOnly).isTrue();
              assertThat(cookie.sameSite).hasToString("LAX");
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void anotherSiteMakesNobodyTakeTheListOut(String site) {
    Seat officer = seats.of("fia.officer");
    APIResponse answer =
        officer
            .context()
            .request()
            .get(
                seats.portal().baseUrl() + "/cases/export?status=open&format=csv",
                RequestOptions.create().setHeader("Sec-Fetch-Site", site).setMaxRedirects(0));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers().get("location")).startsWith("/cases?status=open");
    assertThat(answer.headers()).doesNotContainKey("content-disposition");
  }

  private APIResponse get(Seat seat, String path) {
    APIRequestContext requests = seat.context().request();
    return requests.get(
        path.startsWith("/") ? seats.portal().baseUrl() + path : path,
        RequestOptions.create().setHeader("Accept", "text/html,*/*").setMaxRedirects(0));
  }

  private static void assertGuarded(APIResponse answer) {
    Map<String, String> headers = answer.headers();
    assertThat(headers.get("content-security-policy")).as(answer.url()).isNotNull();
    assertThat(NONCE.matcher(headers.get("content-security-policy")).replaceAll(""))
        .as(answer.url())
        .matches(Pattern.quote(POLICY) + ";? ?");
    assertThat(headers)
        .as(answer.url())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("referrer-policy", "same-origin")
        .containsEntry("cross-origin-opener-policy", "same-origin")
        .containsEntry("cross-origin-resource-policy", "same-origin")
        .containsKey("permissions-policy")
        .doesNotContainKey("x-powered-by")
        .doesNotContainKey("server");
  }

  private static String nonce(APIResponse answer) {
    Matcher nonce = NONCE.matcher(answer.headers().get("content-security-policy"));
    assertThat(nonce.find()).as("a nonce").isTrue();
    return nonce.group(1);
  }
}
