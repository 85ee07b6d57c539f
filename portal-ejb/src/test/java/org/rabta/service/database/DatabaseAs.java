package org.rabta.service.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/** A connection under the application role, whose transaction speaks for one caller. */
final class DatabaseAs implements AutoCloseable {

  private final Connection connection;

  private DatabaseAs(Connection connection) {
    this.connection = connection;
  }

  static DatabaseAs nobody(EmbeddedDatabase database) throws SQLException {
    var connection = database.connect(database.app());
    connection.setAutoCommit(false);
    return new DatabaseAs(connection);
  }

  /** The portal's clockwork under its own role. */
  static DatabaseAs clockwork(EmbeddedDatabase database) throws SQLException {
    var connection = database.connect(database.job());
    connection.setAutoCommit(false);
    return new DatabaseAs(connection);
  }

  /** The role that the tables belong to, for what no caller may do. */
  static DatabaseAs owner(EmbeddedDatabase database) throws SQLException {
    var connection = database.connect(database.owner());
    connection.setAutoCommit(false);
    return new DatabaseAs(connection);
  }

  static DatabaseAs caller(EmbeddedDatabase database, Caller caller) throws SQLException {
    var as = nobody(database);
    as.query(
        "select set_config('rabta.subject', ?, true), set_config('rabta.roles', ?, true),"
            + " set_config('rabta.agency', ?, true), set_config('rabta.unit', ?, true)",
        caller.subject(),
        caller.roleList(),
        caller.agency(),
        caller.unit());
    return as;
  }

  int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
      return statement.getUpdateCount();
    }
  }

  List<String> query(String sql, Object... values) throws SQLException {
    var rows = new ArrayList<String>();
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  Savepoint savepoint() throws SQLException {
    return connection.setSavepoint();
  }

  void back(Savepoint to) throws SQLException {
    connection.rollback(to);
  }

  DatabaseAs commit() throws SQLException {
    connection.commit();
    return this;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
