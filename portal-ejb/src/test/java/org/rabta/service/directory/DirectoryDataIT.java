package org.rabta.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.local.EmbeddedDatabase;

class DirectoryDataIT {

  private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.shared();

  @ParameterizedTest
  @EnumSource
  void theMigrationHoldsTheSameRowsAsTheFile(ReferenceFile file) throws SQLException {
    List<Map<String, String>> rows = file.rows();
    String columns = String.join(", ", rows.get(0).keySet());

    List<Map<String, String>> stored = select("select " + columns + " from rabta." + file.table());

    assertThat(stored).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyConstraintHasANameOfItsOwn() throws SQLException {
    List<Map<String, String>> constraints =
        select(
            "select conrelid::regclass::text as t, conname from pg_constraint"
                + " where connamespace = 'rabta'::regnamespace and contype <> 'n'");

    assertThat(constraints).isNotEmpty();
    assertThat(constraints)
        .noneMatch(row -> row.get("conname").matches(".*_(pkey|fkey|key|check)\\d*"));
  }

  @Test
  void theRunningPortalReadsReferenceDataAndCannotChangeIt() throws SQLException {
    List<Map<String, String>> granted =
        select(
            "select distinct privilege_type from information_schema.role_table_grants"
                + " where table_schema = 'rabta' and grantee in ('rabta_app', 'rabta_job')"
                + " and table_name in ('agency', 'unit', 'country', 'country_post', 'district', 'provision')");

    assertThat(granted).isEqualTo(List.of(Map.of("privilege_type", "SELECT")));
  }

  @Test
  void everyTableAndColumnOfTheDirectoryIsExplained() throws SQLException {
    Set<String> unexplained =
        Set.copyOf(
            select(
                    "select c.relname || '.' || a.attname as name from pg_class c"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
                        + " where c.relnamespace = 'rabta'::regnamespace and c.relkind = 'r'"
                        + " and c.relname in ('agency', 'unit', 'country', 'country_post', 'district', 'provision')"
                        + " and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)")
                .stream()
                .map(row -> row.get("name"))
                .toList());

    assertThat(unexplained).isEmpty();
  }

  private static List<Map<String, String>> select(String sql) throws SQLException {
    try (Connection connection = DATABASE.connect(DATABASE.owner());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Map<String, String>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String value = result.getString(i);
          row.put(result.getMetaData().getColumnName(i), value == null ? "" : value);
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
