package org.rabta.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The command behind {@code deploy/up}: starts the portal, tells how to use it, and stops it on
 * Ctrl-C.
 *
 * <p>Exit codes: 1 when it cannot start or a part ends by itself, 130 and 143 after Ctrl-C and a
 * termination.
 */
public final class Up {

  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger LOG = Logger.getLogger(Up.class.getName());

  /** On a first start servers are unpacked and databases created; later only data is added. */
  private static final long MEGABYTES_NEEDED_FIRST = 1_500;

  private static final long MEGABYTES_NEEDED = 300;

  private Up() {}

  /**
   * Runs until it is stopped.
   *
   * @param arguments see {@link UpOptions}
   */
  public static void main(String[] arguments) {
    silenceConsole();
    try {
      run(arguments);
    } catch (StoppedWhileStarting | InterruptedException e) {
      // Ctrl-C while starting: the shutdown hook is at work and ends this process
    } catch (StartRefused e) {
      fail(e.getMessage(), e);
    } catch (IOException | RuntimeException | ExecutionException e) {
      String sentence = "The portal did not start: " + e.getMessage() + ".";
      fail(FullDisk.orElse(e, sentence), e);
    }
  }

  private static void run(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    ServerFiles files = new ServerFiles(home(), Versions.current());
    UpOptions options = UpOptions.parse(files.home().resolve("deploy/local/work/data"), arguments);
    Progress progress = new Progress(System.out, Clock.systemUTC(), startTime());
    files.mustBeBuilt();
    DataFolder data = DataFolder.open(options.data(), options.fresh(), files.versions(), progress);
    logTo(data);
    options.ports().mustBeFree();
    FullDisk.refuse(data.root(), data.created() ? MEGABYTES_NEEDED_FIRST : MEGABYTES_NEEDED);
    RunSettings settings =
        new RunSettings(
            files, data, data.secrets(), options.ports(), options.demonstration(), true);
    LocalPortal portal = new LocalPortal(settings, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal, data), "stop"));
    portal.start();
    new Welcome(settings).print(System.out);
    Part lost = portal.lost().get();
    throw new StartRefused(Readiness.endedByItself(lost));
  }

  private static void stop(LocalPortal portal, DataFolder data) {
    System.out.println();
    portal.close();
    data.close();
    System.out.println("Stopped.");
  }

  private static void fail(String sentence, Throwable cause) {
    LOG.log(Level.SEVERE, sentence, cause);
    PrintStream err = System.err;
    err.println();
    err.println(sentence);
    System.exit(1);
  }

  private static Path home() {
    String home = System.getProperty("rabta.home");
    return Path.of(home == null ? "" : home).toAbsolutePath().normalize();
  }

  /** When the script was called, in milliseconds since 1970, so that the build counts. */
  private static Instant startTime() {
    String millis = System.getenv("RABTA_UP_STARTED");
    return millis == null
        ? Clock.systemUTC().instant()
        : Instant.ofEpochMilli(Long.parseLong(millis));
  }

  private static void silenceConsole() {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
  }

  private static void logTo(DataFolder data) {
    try {
      Path log = data.log("launcher");
      Files.createDirectories(log.getParent());
      FileHandler handler = new FileHandler(log.toString());
      handler.setFormatter(new SimpleFormatter());
      ROOT.addHandler(handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
