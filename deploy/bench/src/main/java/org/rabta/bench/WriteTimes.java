package org.rabta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.rabta.local.StartRefused;

/** The command behind {@code deploy/bench/write-times}; its --help says what it does. */
public final class WriteTimes {

  private static final List<String> KNOWN =
      List.of("--portal", "--rounds", "--warm-up", "--json", "--compare");
  private static final Pattern REFERENCE = Pattern.compile("[?&]ref=(RBT-[0-9]{4}-[0-9]{6,})");

  private final Desk sender;
  private final Desk receiver;
  private final Map<String, long[]> nanos = new LinkedHashMap<>();
  private final int rounds;
  private int round;

  private WriteTimes(Desk sender, Desk receiver, int rounds) {
    this.sender = sender;
    this.receiver = receiver;
    this.rounds = rounds;
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
    var portal = options.text("--portal").orElse("http://127.0.0.1:8080");
    int rounds = (int) options.number("--rounds", 50, 1, 1_000);
    int warmUp = (int) options.number("--warm-up", 10, 0, 1_000);
    var times =
        new WriteTimes(
            Desk.signIn(home, portal, "nccia.officer"),
            Desk.signIn(home, portal, "fia.officer"),
            rounds);
    for (times.round = -warmUp; times.round < rounds; times.round++) {
      times.once();
    }
    var report = times.report(Growth.since(options.text("--compare").map(Path::of).orElse(null)));
    if (options.text("--json").isPresent()) {
      report.keep(Path.of(options.text("--json").get()));
    }
  }

  /** One case from the report to the receiver's first note of it. */
  private void once() throws IOException {
    var reference = open();
    var form = sender.get("/handoff/propose?ref=" + reference).page();
    timed(
        "propose a hand-off",
        sender,
        form,
        "proposal:propose",
        Map.of(
            "proposal:to",
            "AHTC-LHE",
            "proposal:reason",
            "The circle leads",
            "proposal:offRouting",
            "Measured"));
    form = receiver.get("/handoff/receive?ref=" + reference).page();
    timed("accept a hand-off", receiver, form, "acceptance:accept", Map.of());
  }

  private String open() throws IOException {
    var page = sender.get("/report").page();
    page = timed("begin a report", sender, page, beginButton(page), Map.of());
    page =
        timed(
            "keep a step of a report",
            sender,
            page,
            "report:next",
            Map.of(
                "report:title", "Held at a workplace abroad " + round,
                "report:summary", "Wages and passport are kept.",
                "report:narrative", "They took the passport on the first day. " + round));
    page = sender.send(page, "report:next", Map.of()).page();
    page =
        sender
            .send(
                page,
                "report:next",
                Map.of("report:coercion_or_confinement", "YES", "report:passport_withheld", "YES"))
            .page();
    page = sender.send(page, "report:next", Map.of("report:country", "SA")).page();
    page = timed("open a case", sender, page, "report:open", Map.of());
    var reference = REFERENCE.matcher(page.location());
    if (!reference.find()) {
      throw new IllegalStateException("No case was opened: " + Desk.said(page));
    }
    return reference.group(1);
  }

  private static String beginButton(Document page) {
    return page.selectFirst("form#begin [type=submit]").attr("name");
  }

  private Document timed(
      String what, Desk desk, Document page, String button, Map<String, String> fields)
      throws IOException {
    var answer = desk.send(page, button, fields);
    if (answer.page().location().equals(page.location())) {
      throw new IllegalStateException(what + " was not taken: " + Desk.said(answer.page()));
    }
    if (round >= 0) {
      nanos.computeIfAbsent(what, any -> new long[rounds])[round] = answer.nanos();
    }
    return answer.page();
  }

  private Report report(Growth growth) {
    var report = new Report();
    report.header();
    nanos.forEach(
        (what, times) -> {
          var series = Series.of(what, "", times, "");
          report.add(Series.of(what, "officer", times, growth.of(series)));
        });
    return report;
  }
}
