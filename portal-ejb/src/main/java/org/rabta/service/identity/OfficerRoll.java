package org.rabta.service.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rabta.domain.identity.Believable;
import org.rabta.domain.identity.OfficerEntry;
import org.rabta.domain.identity.RollOutcome;

/** The list in the database, under the clockwork's role, within one transaction. */
final class OfficerRoll {

  /** A list that was read is read again after this long. */
  static final Duration INTERVAL = Duration.ofMinutes(5);

  /** After a failure it is tried again after this long. */
  static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  /** People who ask do not make the portal ask more often than this. */
  static final Duration LEAST = Duration.ofSeconds(10);

  /** A node that is gone holds the lease no longer than this; more than a reading may take. */
  static final Duration LEASE = KeycloakList.PATIENCE.plusMinutes(1);

  private static final JsonMapper JSON = new JsonMapper();

  private static final String TAKE =
      """
      update rabta.officer_roll set lease_until = ?, attempted_at = ?
       where id = 1 and (lease_until is null or lease_until <= ?)
         and (attempted_at is null
              or attempted_at <= case when outcome = 'READ' then ?::timestamptz else ?::timestamptz end
              or (asked_at > attempted_at and attempted_at <= ?))
      """;

  private static final String LISTED =
      """
      with listed as materialized (
        select l.* from json_to_recordset(?::json)
               as l(subject text, name text, agency text, unit text, roles text, enabled boolean, works boolean)
         where exists (select 1 from rabta.unit u where u.code = l.unit and u.agency = l.agency))
      """;

  private static final String COMPARE =
      LISTED
          + """
      select (select count(*) from listed where works), count(*),
             count(*) filter (where not exists (select 1 from listed l where l.subject = o.subject and l.works))
        from rabta.unit_officer o where o.works and o.seen_at is not null
      """;

  private static final String ENTER =
      LISTED
          + """
      insert into rabta.unit_officer as o (id, subject, name, agency, unit, roles, enabled, works, seen_at, cleared)
      select nextval('rabta.unit_officer_seq'), l.subject, l.name, l.agency, l.unit, l.roles, l.enabled, l.works, ?,
             l.works
        from listed l
      on conflict (subject) do update
         set name = excluded.name, agency = excluded.agency, unit = excluded.unit, roles = excluded.roles,
             enabled = excluded.enabled, works = excluded.works, seen_at = excluded.seen_at, gone_at = null,
             cleared = o.cleared and (excluded.works or not o.works)
                       and (o.agency, o.unit) = (excluded.agency, excluded.unit)
      """;

  private static final String LEAVE =
      """
      update rabta.unit_officer set enabled = false, works = false, gone_at = ?, cleared = false
       where gone_at is null and seen_at is distinct from ?
      """;

  private final Connection connection;

  OfficerRoll(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lease, if it is time to read the list.
   *
   * @return until when the lease holds; empty if it is too early or another node reads
   */
  Optional<Instant> take(Instant now) throws SQLException {
    var until = now.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
    var changed =
        change(
            TAKE, until, now, now, now.minus(INTERVAL), now.minus(AFTER_FAILURE), now.minus(LEAST));
    return changed == 0 ? Optional.empty() : Optional.of(until);
  }

  /** The agencies of the directory. */
  List<String> agencies() throws SQLException {
    var codes = new ArrayList<String>();
    try (var statement =
            connection.prepareStatement("select distinct agency from rabta.unit order by agency");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        codes.add(row.getString(1));
      }
    }
    return codes;
  }

  /** Ends an attempt that brought no list; the last list stays. */
  void failed(Instant lease, RollOutcome outcome) throws SQLException {
    change(
        "update rabta.officer_roll set lease_until = null, outcome = ?"
            + " where id = 1 and lease_until = ?",
        outcome.name(),
        lease);
  }

  /**
   * Takes a list over, unless it cannot be believed or the lease was lost meanwhile.
   *
   * @param began when the reading began; the list is as of then
   */
  RollOutcome takeOver(Instant lease, List<OfficerEntry> entries, Instant began)
      throws SQLException {
    var json = json(entries);
    var outcome = isBelievable(json) ? RollOutcome.READ : RollOutcome.IMPLAUSIBLE;
    var as = began.truncatedTo(ChronoUnit.MICROS);
    var held =
        change(
            "update rabta.officer_roll set lease_until = null, outcome = ?,"
                + " read_at = case when ? then ? else read_at end where id = 1 and lease_until = ?",
            outcome.name(),
            outcome.isRead(),
            as,
            lease);
    if (held == 1 && outcome.isRead()) {
      change(ENTER, json, as);
      change(LEAVE, as, as);
    }
    return outcome;
  }

  private boolean isBelievable(String json) throws SQLException {
    try (var statement = prepared(COMPARE, json);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return Believable.list(row.getInt(1), row.getInt(2), row.getInt(3));
    }
  }

  private int change(String sql, Object... values) throws SQLException {
    try (var statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(
          i + 1, values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i]);
    }
    return statement;
  }

  private static String json(List<OfficerEntry> entries) {
    var rows =
        entries.stream()
            .map(
                entry ->
                    Map.of(
                        "subject", entry.subject(),
                        "name", entry.name(),
                        "agency", entry.unit().agency(),
                        "unit", entry.unit().unit(),
                        "roles", entry.roleList(),
                        "enabled", entry.enabled(),
                        "works", entry.works()))
            .toList();
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
