package org.rabta.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.rabta.domain.rulebook.Examination;

/**
 * Asks for a rehearsal without a person, as the owner of the schema. The version it leaves behind
 * is withdrawn at the end, so that nobody enacts what nobody proposed.
 */
final class RehearsalRequest {

  private static final String UNFINISHED =
      """
      select r.id from rabta.rehearsal r join rabta.decision_model m on m.id = r.model_id
       where m.digest = ? and m.proposed_by = 'command-line' and r.status <> 'DONE' order by r.id desc limit 1
      """;
  private static final String GO_ON =
      "update rabta.rehearsal set status = 'WAITING', lease_node = null, lease_until = null where id = ?";
  private static final String MODEL =
      """
      insert into rabta.decision_model (id, model_version, xml, digest, status, findings, note, proposed_by, proposed_name,
        proposed_at, version)
      values (nextval('rabta.decision_model_seq'), 'replay-' || currval('rabta.decision_model_seq'), ?, ?, 'CHECKED', '[]',
        'Replayed at the command line', 'command-line', 'Command line', now(), 1) returning id
      """;
  private static final String REHEARSAL =
      """
      insert into rabta.rehearsal (id, model_id, against_version, against_digest, status, cases_total, cases_done,
        cases_elsewhere, cases_failed, last_case, started_by, started_name, started_at)
      values (nextval('rabta.rehearsal_seq'), ?, 'as stored', repeat('0', 64), 'WAITING', 0, 0, 0, 0, 0, 'command-line',
        'Command line', now()) returning id
      """;
  private static final String WITHDRAW =
      """
      update rabta.decision_model set status = 'WITHDRAWN', decided_by = 'command-line', decided_at = now()
       where id = (select model_id from rabta.rehearsal where id = ?)
      """;

  private RehearsalRequest() {}

  /** Goes on with an unfinished rehearsal of that model, or begins one. */
  static long ask(Store store, String xml) throws SQLException {
    String digest = Examination.digestOf(xml.getBytes(StandardCharsets.UTF_8));
    try (Connection owner = store.asOwner()) {
      Long unfinished = one(owner, UNFINISHED, digest);
      if (unfinished != null) {
        change(owner, GO_ON, unfinished);
        return unfinished;
      }
      return one(owner, REHEARSAL, one(owner, MODEL, xml, digest));
    }
  }

  static void close(Store store, long rehearsal) throws SQLException {
    try (Connection owner = store.asOwner()) {
      change(owner, WITHDRAW, rehearsal);
    }
  }

  private static Long one(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : null;
    }
  }

  private static void change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
