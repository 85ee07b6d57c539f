package org.rabta.service.rulebook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a replay reads from and notes in the database, as the role of the timers. The caller's
 * transaction holds a whole chunk: its counts and the key behind which the next chunk begins, so
 * that a killed replay goes on where the last commit left it and counts no case twice.
 */
public final class ReplayLog {

  /** A node that has not finished a chunk for so long has lost the rehearsal to any other. */
  public static final Duration LEASE = Duration.ofSeconds(60);

  private static final String TAKE =
      """
      select r.id, r.model_id, m.digest, m.xml from rabta.rehearsal r join rabta.decision_model m on m.id = r.model_id
       where r.status = 'WAITING'
          or (r.status = 'RUNNING' and (r.lease_node is null or r.lease_node = ? or r.lease_until < ?))
       order by r.id limit 1 for update of r skip locked
      """;
  private static final String RUN =
      """
      update rabta.rehearsal set status = 'RUNNING', lease_node = ?, lease_until = ?,
             cases_total = case when cases_done = 0 then (select count(*) from rabta.case_record) else cases_total end
       where id = ?
      """;
  private static final String STILL_MINE =
      "select last_case from rabta.rehearsal where id = ? and status = 'RUNNING' and lease_node = ? for update";
  private static final String CHUNK =
      """
      select c.id, f.facts, d.decision from rabta.case_record c
        join lateral (select f.facts from rabta.case_facts f where f.case_id = c.id order by f.id desc limit 1) f on true
        join lateral (select d.decision from rabta.routing_decision d where d.case_id = c.id order by d.id desc limit 1) d on true
       where c.id > ? order by c.id limit ?
      """;
  private static final String ADD =
      """
      insert into rabta.rehearsal_change as t (rehearsal_id, aspect, was, becomes, rule, cases, samples)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (rehearsal_id, aspect, was, becomes, rule) do update
         set cases = t.cases + excluded.cases, samples = (t.samples || excluded.samples)[1:20]
      """;
  private static final String NOTE =
      """
      update rabta.rehearsal set cases_done = cases_done + ?, cases_elsewhere = cases_elsewhere + ?,
             cases_failed = cases_failed + ?, last_case = ?, last_step_at = ?, lease_until = ? where id = ?
      """;
  private static final String END =
      """
      update rabta.rehearsal set status = ?, finished_at = ?, lease_node = null, lease_until = null where id = ?
      """;
  private static final String REHEARSED =
      "update rabta.decision_model set status = 'REHEARSED' where id = ? and status = 'CHECKED'";

  private final Connection connection;
  private final String node;

  /**
   * The log of one transaction.
   *
   * @param connection as the role of the timers, within a transaction
   * @param node the name of this node, one a process
   */
  public ReplayLog(Connection connection, String node) {
    this.connection = connection;
    this.node = node;
  }

  /**
   * A rehearsal that this node runs.
   *
   * @param id its key
   * @param model the key of the model
   * @param digest the model's digest
   * @param xml the model
   */
  public record Taken(long id, long model, String digest, String xml) {}

  /** Takes a rehearsal that waits, or that its node has lost; empty where there is none. */
  public Optional<Taken> take(Instant now) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setString(1, node);
      take.setTimestamp(2, Timestamp.from(now));
      try (ResultSet row = take.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        var taken = new Taken(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4));
        change(RUN, node, Timestamp.from(now.plus(LEASE)), taken.id());
        return Optional.of(taken);
      }
    }
  }

  /**
   * Decides the next chunk and notes it.
   *
   * @param most how many cases a chunk has
   * @return how many it had; 0 when the rehearsal has come to its end; empty when it is no longer
   *     this node's, or was stopped
   */
  public Optional<Integer> step(Taken taken, Replay replay, int most, Instant now)
      throws SQLException {
    Long last = lastCase(taken.id());
    if (last == null) {
      return Optional.empty();
    }
    List<PastCase> cases = chunk(last, most);
    if (cases.isEmpty()) {
      change(END, "DONE", Timestamp.from(now), taken.id());
      change(REHEARSED, taken.model());
      return Optional.of(0);
    }
    note(taken.id(), replay.of(cases), cases.get(cases.size() - 1).id(), now);
    return Optional.of(cases.size());
  }

  /** Ends a rehearsal by a defect. */
  public void fail(long rehearsal) throws SQLException {
    change(END, "FAILED", null, rehearsal);
  }

  private Long lastCase(long rehearsal) throws SQLException {
    try (PreparedStatement mine = connection.prepareStatement(STILL_MINE)) {
      mine.setLong(1, rehearsal);
      mine.setString(2, node);
      try (ResultSet row = mine.executeQuery()) {
        return row.next() ? row.getLong(1) : null;
      }
    }
  }

  private List<PastCase> chunk(long behind, int most) throws SQLException {
    List<PastCase> cases = new ArrayList<>();
    try (PreparedStatement chunk = connection.prepareStatement(CHUNK)) {
      chunk.setLong(1, behind);
      chunk.setInt(2, most);
      try (ResultSet rows = chunk.executeQuery()) {
        while (rows.next()) {
          cases.add(new PastCase(rows.getLong(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return cases;
  }

  private void note(long rehearsal, Tally tally, long last, Instant now) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      for (Map.Entry<Otherwise, Tally.Group> entry : tally.groups().entrySet()) {
        Otherwise change = entry.getKey();
        add.setLong(1, rehearsal);
        add.setString(2, change.aspect().name());
        add.setString(3, change.was());
        add.setString(4, change.becomes());
        add.setString(5, change.rule());
        add.setLong(6, entry.getValue().cases());
        add.setArray(7, connection.createArrayOf("bigint", entry.getValue().samples()));
        add.addBatch();
      }
      add.executeBatch();
    }
    change(
        NOTE,
        tally.done(),
        tally.elsewhere(),
        tally.failed(),
        last,
        Timestamp.from(now),
        Timestamp.from(now.plus(LEASE)),
        rehearsal);
  }

  private void change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          statement.setNull(i + 1, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
          statement.setObject(i + 1, values[i]);
        }
      }
      statement.executeUpdate();
    }
  }
}
