package org.rabta.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.rabta.local.StartRefused;

/**
 * Loads generated cases by COPY, all in one transaction: a load that is interrupted leaves nothing.
 * Memory is bounded by a few chunks, made ahead by other threads.
 */
final class Load {

  private static final int CHUNK = 5_000;
  private static final int AHEAD = 4;

  /** The same rows that the trigger on participation would have made, for many cases at once. */
  private static final String ACCESS =
      """
      insert into rabta.case_access (principal, case_id, level, status, strand, priority, custody_unit,
                                     officer_subject, updated_at, opened_at, minor_involved, content_live)
      select distinct on (c.id, g.principal) g.principal, c.id, p.level, c.status, c.strand, c.priority,
             c.custody_unit, c.officer_subject, c.updated_at, c.opened_at, c.minor_involved, c.content_live
        from rabta.participation p
        join rabta.case_record c on c.id = p.case_id
         and not exists (select 1 from rabta.access_grant x where x.case_id = c.id)
       cross join lateral (values ('U:' || p.unit), ('A:' || p.agency)) g (principal)
       order by c.id, g.principal, rabta.level_rank(p.level)
      """;

  /** Where access has more reasons than participation, the portal's own function adds them up. */
  private static final String LIMITED_ACCESS =
      """
      select rabta.derive_case_access(array_agg(distinct case_id)) from rabta.access_grant
      """;

  /** A copy first, because PostgreSQL shares only such a statement among its workers. */
  private static final List<String> WORDS =
      List.of(
          """
          create unlogged table rabta.load_words as
          select source, record_id, case_id, part,
                 array_to_tsvector(array(select x from unnest(lexemes) x where x <> '')) as words
            from rabta.text_said
          """,
          """
          insert into rabta.case_text (source, record_id, case_id, part, words)
          select source, record_id, case_id, part, words from rabta.load_words order by source, record_id
          """,
          "drop table rabta.load_words");

  /** For this connection alone. */
  private static final List<String> SETTINGS =
      List.of(
          "set maintenance_work_mem = '512MB'",
          "set work_mem = '128MB'",
          "set parallel_setup_cost = 0",
          "set parallel_tuple_cost = 0",
          "set min_parallel_table_scan_size = 0",
          "set max_parallel_workers_per_gather = 2",
          "set max_parallel_maintenance_workers = 2");

  /**
   * So that the portal goes on counting behind the generated rows, none of which has a larger key.
   */
  private static final String SEQUENCES =
      """
      select setval(s.oid::regclass, case when s.relname = 'case_number_seq' then %1$d else %2$d end)
        from pg_class s where s.relnamespace = 'rabta'::regnamespace and s.relkind = 'S'
      """;

  /** Most keys that the rows of one table may have for one case. */
  private static final int KEYS = 64;

  private final Connection connection;
  private final CaseMaker maker;
  private final long cases;
  private final Consumer<String> step;

  /**
   * A load.
   *
   * @param connection as the owner of the schema
   * @param maker makes the cases
   * @param cases how many
   * @param step told what begins next
   */
  Load(Connection connection, CaseMaker maker, long cases, Consumer<String> step) {
    this.connection = connection;
    this.maker = maker;
    this.cases = cases;
    this.step = step;
  }

  /**
   * Loads them.
   *
   * @param threads how many threads make cases
   * @param progress told how many cases have been copied
   * @throws StartRefused if the database holds a case already
   */
  void run(int threads, LongConsumer progress)
      throws SQLException, IOException, InterruptedException {
    for (String setting : SETTINGS) {
      execute(setting);
    }
    connection.setAutoCommit(false);
    refuseIfNotEmpty();
    BareTables tables = new BareTables(connection);
    tables.take();
    copyAll(threads, progress);
    execute("analyze");
    step.accept("Notes, files, shares, requests, statements");
    for (String statement : LaterRows.statements()) {
      execute(statement);
    }
    step.accept("Access");
    execute("analyze");
    execute(ACCESS);
    execute(LIMITED_ACCESS);
    step.accept("Words to search");
    for (String statement : WORDS) {
      execute(statement);
    }
    step.accept("Indexes and references");
    tables.giveReferencesAndIndexes();
    tables.giveTriggersAndLocks();
    execute(SEQUENCES.formatted(cases, (cases + 50) / 50 * 50 * KEYS));
    connection.commit();
    connection.setAutoCommit(true);
    step.accept("Figures for the planner");
    execute("vacuum (analyze)");
  }

  private void refuseIfNotEmpty() throws SQLException {
    execute("lock table rabta.case_record in share row exclusive mode");
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select reference from rabta.case_record order by id limit 1")) {
      if (found.next()) {
        throw new StartRefused(
            "The database holds cases already, such as "
                + found.getString(1)
                + ": generated cases only go where there is none. Choose an empty one.");
      }
    }
  }

  private void copyAll(int threads, LongConsumer progress)
      throws SQLException, IOException, InterruptedException {
    CopyManager copy = connection.unwrap(BaseConnection.class).getCopyAPI();
    ExecutorService makers = Executors.newFixedThreadPool(threads);
    Queue<Future<Rows>> chunks = new ArrayDeque<>();
    try {
      long made = 0;
      for (long copied = 0; copied < cases; copied = Math.min(cases, copied + CHUNK)) {
        while (made < cases && chunks.size() < AHEAD) {
          long from = made + 1;
          long to = Math.min(cases, made + CHUNK);
          chunks.add(makers.submit(() -> chunk(from, to)));
          made = to;
        }
        copy(copy, chunks.remove().get());
        progress.accept(Math.min(cases, copied + CHUNK));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A case could not be made", e.getCause());
    } finally {
      makers.shutdownNow();
    }
  }

  private Rows chunk(long from, long to) {
    Rows rows = new Rows();
    for (long ordinal = from; ordinal <= to; ordinal++) {
      maker.make(ordinal, rows);
    }
    return rows;
  }

  private static void copy(CopyManager copy, Rows rows) throws SQLException, IOException {
    for (Target target : Target.values()) {
      byte[] bytes = rows.of(target);
      if (bytes.length > 0) {
        copy.copyIn(
            "copy rabta." + target.table() + " (" + target.columns() + ") from stdin",
            new ByteArrayInputStream(bytes));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
