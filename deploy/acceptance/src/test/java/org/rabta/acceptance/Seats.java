package org.rabta.acceptance;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people of one test, each at a browser of their own. After the test the browsers close; a
 * picture is kept of each if the test failed, and a test during which a page complained fails.
 */
public final class Seats implements AfterEachCallback {

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final double PATIENCE = 15_000;

  /** Cookies of people who have signed in already, so that a journey need not begin with it. */
  private static final Map<String, String> SIGNED_IN = new HashMap<>();

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  private final RunningPortal portal = RunningPortal.get();
  private final List<Seat> taken = new ArrayList<>();

  /** The portal they work with. */
  public RunningPortal portal() {
    return portal;
  }

  /** The account of that name, signed in, at a desk. */
  public Seat of(String username) {
    return take(
        username, atDesk().setStorageState(SIGNED_IN.computeIfAbsent(username, this::signIn)));
  }

  /** The same at a phone with a screen to touch. */
  public Seat onPhone(String username) {
    return take(
        username,
        new NewContextOptions()
            .setViewportSize(375, 740)
            .setIsMobile(true)
            .setHasTouch(true)
            .setStorageState(SIGNED_IN.computeIfAbsent(username, this::signIn)));
  }

  /** Somebody who has not signed in. */
  public Seat stranger() {
    return take("stranger", atDesk());
  }

  /** The account of that name with a session that nobody else uses, free to end it. */
  public Seat signedInAnew(String username) {
    Seat seat = stranger();
    seat.open("/");
    seat.typePassword(portal.account(username));
    seat.page().waitForURL(portal.baseUrl() + "/**");
    return seat;
  }

  private String signIn(String username) {
    try (BrowserContext context = portal.browser().newContext()) {
      context.setDefaultTimeout(2 * PATIENCE);
      Page page = context.newPage();
      page.navigate(portal.baseUrl() + "/");
      page.locator("#username").fill(portal.account(username).username());
      page.locator("#password").fill(portal.account(username).password());
      page.locator("#kc-login").click();
      page.waitForURL(portal.baseUrl() + "/**");
      return context.storageState();
    }
  }

  private static NewContextOptions atDesk() {
    return new NewContextOptions().setViewportSize(1280, 900);
  }

  private Seat take(String name, NewContextOptions options) {
    BrowserContext context =
        portal.browser().newContext(options.setLocale("en-GB").setTimezoneId("America/New_York"));
    context.setDefaultTimeout(PATIENCE);
    Seat seat = new Seat(name, portal, context);
    taken.add(seat);
    return seat;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    try {
      if (test.getExecutionException().isPresent()) {
        taken.forEach(seat -> picture(seat, test));
      }
      String complaints =
          taken.stream()
              .flatMap(seat -> seat.complaints().stream().map(c -> seat.name() + ": " + c))
              .distinct()
              .collect(joining("\n"));
      if (!complaints.isEmpty()) {
        throw new AssertionError("Pages complained:\n" + complaints);
      }
    } finally {
      taken.forEach(seat -> seat.context().close());
      taken.clear();
    }
  }

  private void picture(Seat seat, ExtensionContext test) {
    String file =
        "%s-%s-%d-%s.png"
            .formatted(
                test.getRequiredTestClass().getSimpleName(),
                test.getRequiredTestMethod().getName(),
                taken.indexOf(seat),
                seat.name());
    seat.page()
        .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
  }
}
