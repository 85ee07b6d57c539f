package org.rabta.web.login;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The table {@code revoked_login}, which all nodes share. Plain statements, each its own
 * transaction: sign-in comes before every use case and has no caller yet.
 */
@ApplicationScoped
class RevocationTable {

  @Resource(lookup = "java:app/jdbc/rabta")
  private DataSource portal;

  @Resource(lookup = "java:app/jdbc/rabta-job")
  private DataSource job;

  /** For the container. */
  RevocationTable() {}

  RevocationTable(DataSource portal, DataSource job) {
    this.portal = portal;
    this.job = job;
  }

  void add(Revocation revocation) throws SQLException {
    try (Connection connection = portal.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into revoked_login (session_id, subject, revoked_at) values (?, ?, ?)")) {
      insert.setString(1, revocation.sid());
      insert.setString(2, revocation.subject());
      insert.setTimestamp(3, Timestamp.from(revocation.at()));
      insert.executeUpdate();
    }
  }

  /** What was recorded within the latest time span, by the clock of the database. */
  List<Revocation> recordedWithin(Duration span) throws SQLException {
    try (Connection connection = portal.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select session_id, subject, revoked_at from revoked_login"
                    + " where recorded_at > clock_timestamp() - make_interval(secs => ?)")) {
      query.setDouble(1, span.toSeconds());
      return revocations(query);
    }
  }

  /**
   * Forgets what was recorded longer ago.
   *
   * @return how many were forgotten
   */
  int forgetOlderThan(Duration span) throws SQLException {
    try (Connection connection = job.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from revoked_login"
                    + " where recorded_at < clock_timestamp() - make_interval(secs => ?)")) {
      delete.setDouble(1, span.toSeconds());
      return delete.executeUpdate();
    }
  }

  private static List<Revocation> revocations(PreparedStatement query) throws SQLException {
    List<Revocation> found = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Revocation(
                rows.getString("session_id"),
                rows.getString("subject"),
                rows.getTimestamp("revoked_at").toInstant()));
      }
    }
    return found;
  }
}
