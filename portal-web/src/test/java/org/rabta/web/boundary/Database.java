package org.rabta.web.boundary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.rabta.local.DatabaseAccount;
import org.rabta.local.DatabaseAccounts;

/** The portal's database, reached past the portal. */
final class Database {

  private static final DatabaseAccounts ACCOUNTS = DatabaseAccounts.forTests();

  private Database() {}

  /** Sees everything, whatever the policies say. */
  static DatabaseAccount superuser() {
    return ACCOUNTS.superuser();
  }

  static DatabaseAccount app() {
    return ACCOUNTS.app();
  }

  static DatabaseAccount job() {
    return ACCOUNTS.job();
  }

  static Connection connect(DatabaseAccount account) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setUrl(System.getenv("RABTA_DB_URL"));
    source.setUser(account.user());
    source.setPassword(account.password());
    return source.getConnection();
  }

  /** Rows as the superuser sees them. */
  static List<Map<String, Object>> rows(String sql, Object... values) throws SQLException {
    return rows(superuser(), sql, values);
  }

  static List<Map<String, Object>> rows(DatabaseAccount account, String sql, Object... values)
      throws SQLException {
    try (var connection = connect(account);
        var statement = prepared(connection, sql, values);
        var result = statement.executeQuery()) {
      var rows = new ArrayList<Map<String, Object>>();
      while (result.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.put(result.getMetaData().getColumnName(i), result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The first column, as text. */
  static List<String> column(String sql, Object... values) throws SQLException {
    return rows(sql, values).stream()
        .map(row -> String.valueOf(row.values().iterator().next()))
        .toList();
  }

  static int change(DatabaseAccount account, String sql, Object... values) throws SQLException {
    try (var connection = connect(account);
        var statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
