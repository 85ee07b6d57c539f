package org.rabta.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rabta.local.DemonstrationAccounts;
import org.rabta.local.DemonstrationAccounts.Account;
import org.rabta.local.TemporaryPortal;

/**
 * The fully started portal and a browser, once for all test classes.
 *
 * <p>The first call of {@link #get} starts PostgreSQL, Keycloak and Payara on free ports with a
 * data folder under {@code target/portal}, loads the demonstration data and opens Chromium; all
 * ends with the JVM. With {@code RABTA_ACCEPTANCE_URL} set (environment or system property) the
 * tests use a portal that is running already, such as that of {@code deploy/up}; {@code
 * RABTA_ACCEPTANCE_EVIDENCE} then names its folder of evidence, if files may be changed there.
 * Playwright belongs to one thread: do not run test classes in parallel.
 */
public final class RunningPortal {

  private static final Path HOME = Path.of("../..");
  private static final String RUNNING_ALREADY = "RABTA_ACCEPTANCE_URL";

  private static final String ITS_EVIDENCE = "RABTA_ACCEPTANCE_EVIDENCE";

  private final String baseUrl;
  private final Path evidence;
  private final Path database;
  private final List<Account> accounts;
  private final Browser browser;

  private RunningPortal(
      String baseUrl, Path evidence, Path database, List<Account> accounts, Browser browser) {
    this.baseUrl = baseUrl;
    this.evidence = evidence;
    this.database = database;
    this.accounts = accounts;
    this.browser = browser;
  }

  /** The portal, started on the first call. */
  public static RunningPortal get() {
    return Holder.PORTAL;
  }

  /** Where it is, such as {@code http://127.0.0.1:8080}; no slash at the end. */
  public String baseUrl() {
    return baseUrl;
  }

  /** The folder that holds the files of evidence; empty if that is not known. */
  public Optional<Path> evidence() {
    return Optional.ofNullable(evidence);
  }

  /** The folder that holds PostgreSQL's data; empty if the database is not ours to end. */
  public Optional<Path> database() {
    return Optional.ofNullable(database);
  }

  /** The demonstration accounts. */
  public List<Account> accounts() {
    return accounts;
  }

  /**
   * One demonstration account.
   *
   * @param username such as {@code nccia.officer}
   * @throws IllegalArgumentException if there is none
   */
  public Account account(String username) {
    return accounts.stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no account " + username));
  }

  /** The browser; each test opens its own context in it and closes it again. */
  public Browser browser() {
    return browser;
  }

  private static RunningPortal start() {
    try {
      String running = setting(RUNNING_ALREADY);
      List<Account> accounts = DemonstrationAccounts.read(HOME.resolve("keycloak-realm"));
      if (running != null) {
        String kept = setting(ITS_EVIDENCE);
        Path evidence = kept == null ? null : Path.of(kept);
        return new RunningPortal(
            running.replaceAll("/$", ""), evidence, null, accounts, openBrowser());
      }
      TemporaryPortal portal = TemporaryPortal.start(HOME, Path.of("target/portal"));
      Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "portal-stop"));
      return new RunningPortal(
          portal.baseUrl(), portal.evidence(), portal.database(), accounts, openBrowser());
    } catch (IOException e) {
      throw new IllegalStateException("The portal did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the portal was starting", e);
    }
  }

  private static Browser openBrowser() throws IOException, InterruptedException {
    Chromium chromium = Chromium.find();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(Chromium.ARGUMENTS);
    chromium.executable().ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  private static String setting(String name) {
    String value = System.getProperty(name, System.getenv(name));
    return value == null || value.isBlank() ? null : value;
  }

  private static final class Holder {
    private static final RunningPortal PORTAL = start();

    private Holder() {}
  }
}
