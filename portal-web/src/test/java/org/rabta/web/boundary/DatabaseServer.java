package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.rabta.local.DatabaseCrash;

/** PostgreSQL itself, to be ended as a crash ends it. */
final class DatabaseServer {

  private DatabaseServer() {}

  /** It ends in the middle of whatever it does, the work is done without it, and it recovers. */
  static void awayDuring(As.Work work) throws Exception {
    var data = Path.of(Database.column("show data_directory").get(0));
    var before = startedAt();
    writeOut();
    DatabaseCrash.end(data);
    try {
      work.run();
    } finally {
      DatabaseCrash.recover(data);
    }
    assertThat(startedAt()).isNotEqualTo(before);
    assertThat(DatabaseCrash.log(data)).content().contains("automatic recovery in progress");
  }

  /** It ends in the middle of whatever it does, and recovers. */
  static void crash() throws Exception {
    awayDuring(() -> {});
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
}
