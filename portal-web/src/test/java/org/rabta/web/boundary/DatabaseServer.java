package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL itself, to be ended as a crash ends it. */
final class DatabaseServer {

  private static final long PATIENCE_SECONDS = 60;

  private DatabaseServer() {}

  /**
   * All its processes end at once, in the middle of whatever they do; then it starts with the same
   * settings, recovers from its log and takes connections again.
   */
  static void crashAndRecover() throws SQLException, IOException, InterruptedException {
    var data = Path.of(Database.column("show data_directory").get(0));
    var log = data.resolveSibling("postgres.log");
    var before = startedAt();
    writeOut();
    var restart =
        new ProcessBuilder(asNobodySpecial(control(data), "-D", data.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    assertThat(restart.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(restart.exitValue()).isZero();
    assertThat(startedAt()).isNotEqualTo(before);
    assertThat(log).content().contains("automatic recovery in progress");
  }

  /**
   * What was committed reaches the disk. A server whose data are to last does so at each commit;
   * that of the tests takes its time.
   */
  private static void writeOut() throws SQLException {
    Database.rows(
        "select set_config('synchronous_commit', 'on', false),"
            + " pg_logical_emit_message(true, 'written-out', '')");
  }

  private static String startedAt() throws SQLException {
    return Database.column("select pg_postmaster_start_time()").get(0);
  }

  /** The program beside the server's own that starts and stops it. */
  private static String control(Path data) throws IOException {
    var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    var server = ProcessHandle.of(pid).flatMap(process -> process.info().command()).orElseThrow();
    return Path.of(server).resolveSibling("pg_ctl").toString();
  }

  /** PostgreSQL refuses to run as root; where the tests do, it runs in a namespace of its own. */
  private static List<String> asNobodySpecial(String... control) {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(control));
    command.addAll(List.of("-m", "immediate", "-w", "-t", "60", "restart"));
    return command;
  }
}
