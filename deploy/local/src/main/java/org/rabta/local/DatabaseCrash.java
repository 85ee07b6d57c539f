package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Ends a running PostgreSQL as a crash ends it, and starts it again, for tests of what the portal
 * makes of that.
 */
public final class DatabaseCrash {

  private static final String PATIENCE_SECONDS = "60";

  private DatabaseCrash() {}

  /**
   * All its processes end at once, in the middle of whatever they do.
   *
   * @param data the server's data directory
   * @throws IOException if it does not end
   */
  public static void end(Path data) throws IOException, InterruptedException {
    control(data, "stop", "-m", "immediate");
  }

  /**
   * It starts with the settings it had, recovers from its log and takes connections again.
   *
   * @param data the server's data directory
   * @throws IOException if it does not come up
   */
  public static void recover(Path data) throws IOException, InterruptedException {
    control(data, "restart"); // unlike "start" it knows the settings; there is nothing to stop
  }

  private static void control(Path data, String... action)
      throws IOException, InterruptedException {
    var command = asNobodySpecial();
    command.addAll(List.of(tool(data), "-D", data.toString(), "-w", "-t", PATIENCE_SECONDS));
    command.addAll(List.of(action));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
            .start();
    boolean over = process.waitFor(2 * Long.parseLong(PATIENCE_SECONDS), TimeUnit.SECONDS);
    if (!over || process.exitValue() != 0) {
      throw new IOException("PostgreSQL did not do that: " + String.join(" ", command));
    }
  }

  /** What the server and its tool say from then on; goes with the data. */
  public static Path log(Path data) {
    return data.resolve("crash.log");
  }

  /**
   * The program that starts and stops the server; beside the server's own, which its note names.
   */
  private static String tool(Path data) throws IOException {
    var server = Files.readString(data.resolve("postmaster.opts")).split(" \"", 2)[0];
    return Path.of(server).resolveSibling("pg_ctl").toString();
  }

  /** PostgreSQL refuses to run as root; where root starts it, it runs in a namespace of its own. */
  private static List<String> asNobodySpecial() {
    return System.getProperty("user.name").equals("root")
        ? new ArrayList<>(List.of("unshare", "-U"))
        : new ArrayList<>();
  }
}
