package org.rabta.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the machine's own Chromium, or the one that Playwright fetches.
 *
 * @param executable the machine's own, or empty for Playwright's
 */
record Chromium(Optional<Path> executable) {

  /**
   * Lets it run as root and without a screen, and keeps it from talking to anybody but the portal.
   */
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  /**
   * Finds the one that {@code RABTA_CHROMIUM} names or that is in a usual place, or fetches
   * Playwright's.
   *
   * @throws IOException if there is none and none can be fetched
   */
  static Chromium find() throws IOException, InterruptedException {
    Optional<Path> found =
        Stream.concat(Stream.of(System.getenv("RABTA_CHROMIUM")), USUAL.stream())
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      fetch();
    }
    return new Chromium(found);
  }

  private static void fetch() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "--with-deps",
                "chromium")
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(
          "There is no Chromium and none could be fetched: install one and set RABTA_CHROMIUM");
    }
  }
}
