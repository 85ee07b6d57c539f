package org.rabta.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rabta.local.StartRefused;

/** The command behind {@code deploy/bench/page-times}; its --help says what it does. */
public final class PageTimes {

  private static final List<String> KNOWN =
      List.of("--portal", "--accounts", "--pages", "--requests", "--warm-up", "--json");
  private static final int OK = 200;
  private static final int LIMIT = 300;

  private final Report report = new Report();
  private final int requests;
  private final int warmUp;

  private PageTimes(int requests, int warmUp) {
    this.requests = requests;
    this.warmUp = warmUp;
  }

  /**
   * Runs once. Exit codes: 0 when everything was measured, 1 otherwise.
   *
   * @param arguments see --help of the script
   */
  public static void main(String[] arguments) {
    try {
      run(arguments);
    } catch (StartRefused | IllegalStateException | IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws IOException {
    var options = new Options(KNOWN, arguments);
    var home = Path.of(System.getProperty("rabta.home", "")).toAbsolutePath().normalize();
    var times =
        new PageTimes(
            (int) options.number("--requests", 100, 1, 10_000),
            (int) options.number("--warm-up", 30, 0, 1_000));
    var pages = pages(options.text("--pages").orElse("pages.txt"));
    times.report.header();
    for (var account :
        options.text("--accounts").orElse("fia.officer,fia.supervisor,cwa.athens").split(",")) {
      var portal = options.text("--portal").orElse("http://127.0.0.1:8080");
      times.measure(Desk.signIn(home, portal, account), pages);
    }
    System.out.println(times.report.over(LIMIT));
    if (options.text("--json").isPresent()) {
      times.report.keep(Path.of(options.text("--json").get()));
    }
  }

  private static List<String> pages(String name) throws IOException {
    try (var file = PageTimes.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new StartRefused("There is no list of pages " + name + ".");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private void measure(Desk desk, List<String> pages) throws IOException {
    var sights = Sights.of(desk);
    for (var page : pages) {
      if (!sights.reach(page)) {
        System.out.println(
            "| `" + page + "` | " + desk.account() + " | 0 | | | | nothing to ask for |");
        continue;
      }
      for (int i = 0; i < warmUp; i++) {
        ask(desk, sights.fill(page, i));
      }
      var nanos = new long[requests];
      long bytes = 0;
      for (int i = 0; i < requests; i++) {
        var answer = ask(desk, sights.fill(page, i));
        nanos[i] = answer.nanos();
        bytes += answer.bytes();
      }
      var note = "%d kB".formatted(bytes / requests / 1024);
      report.add(Series.of("`" + page + "`", desk.account(), nanos, note));
    }
  }

  private static Desk.Timed ask(Desk desk, String path) throws IOException {
    var answer = desk.get(path);
    if (answer.page().connection().response().statusCode() != OK
        || answer.page().selectFirst("#shell") == null) {
      throw new IllegalStateException(
          path + " for " + desk.account() + " is not the portal's page");
    }
    return answer;
  }
}
