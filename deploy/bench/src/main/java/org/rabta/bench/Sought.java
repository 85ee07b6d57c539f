package org.rabta.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseListQueries;

/**
 * What a caller asks for by name, taken from the caller's own list.
 *
 * @param reference a case
 * @param words what many cases say
 * @param number a number of a recruiter's telephone, as somebody may type it
 */
record Sought(String reference, String words, String number) {

  private static final String RECRUITERS =
      "select r.phone from rabta.recruiter r where r.case_id = any (?) and r.phone is not null limit 1";

  /** What the caller of those services sees. */
  static Sought of(Services services, Connection connection) throws SQLException {
    var rows = services.get(CaseListQueries.class).list(CaseFilter.open()).rows();
    if (rows.isEmpty()) {
      throw new IllegalStateException("There is no case to ask for: generate some first.");
    }
    var keys = rows.stream().map(row -> row.id()).toArray();
    try (var statement = connection.prepareStatement(RECRUITERS)) {
      statement.setArray(1, connection.createArrayOf("bigint", keys));
      try (var found = statement.executeQuery()) {
        var phone = found.next() ? found.getString(1) : "+92 300 0000001";
        return new Sought(
            rows.get(0).reference(),
            "driver",
            phone.replaceFirst("\\+92 ?", "0").replace(' ', '-'));
      }
    }
  }
}
