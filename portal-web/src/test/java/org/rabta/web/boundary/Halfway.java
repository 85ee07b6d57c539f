package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.rabta.domain.access.Caller;

/** Stops a use case where it has written something and is about to write more. */
@ApplicationScoped
public class Halfway {

  /** Sessions of the portal that have written something, by their transaction, and wait. */
  static final String WAITING =
      "select pid from pg_stat_activity where usename = 'rabta_app'"
          + " and wait_event_type = 'Lock' and backend_xid is not null";

  private static final long PATIENCE_SECONDS = 60;

  @Resource private ManagedExecutorService threads;
  @Inject private As as;

  /**
   * What the caller meets when that happens while the work waits to write to that table; null if
   * nothing.
   */
  Throwable met(String table, Caller caller, As.Work work, As.Work loss) throws Exception {
    try (var blocker = Database.connect(Database.superuser());
        var statement = blocker.createStatement()) {
      blocker.setAutoCommit(false);
      statement.execute("lock table rabta." + table + " in exclusive mode");
      Future<Throwable> running = threads.submit(() -> as.of(caller).refusal(work));
      while (Database.rows(WAITING).isEmpty()) {
        assertThat(running).isNotDone();
        Thread.sleep(20);
      }
      loss.run();
      return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
