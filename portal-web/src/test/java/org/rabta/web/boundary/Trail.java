package org.rabta.web.boundary;

import java.sql.SQLException;
import java.util.List;

/** The trail as it stands in the database. */
final class Trail {

  /**
   * An entry.
   *
   * @param subject who
   * @param act what
   * @param outcome DONE or REFUSED
   * @param refusal code of the rule; null if done
   * @param reference the record as it was named
   * @param origin from where
   */
  record Entry(
      String subject, String act, String outcome, String refusal, String reference, String origin) {

    boolean done() {
      return "DONE".equals(outcome);
    }
  }

  private static final String COLUMNS =
      "select subject, act, outcome, refusal, record_ref, origin from rabta.audit_entry where ";

  private Trail() {}

  /** Every entry that names the case or a part of it, oldest first. */
  static List<Entry> of(String reference) throws SQLException {
    return entries("(record_ref = ? or record_ref like ?)", reference, reference + "/%");
  }

  static List<Entry> by(String subject) throws SQLException {
    return entries("subject = ?", subject);
  }

  static List<Entry> done(String reference, String act) throws SQLException {
    return of(reference).stream().filter(e -> e.done() && e.act().equals(act)).toList();
  }

  static List<Entry> refused(String reference, String act) throws SQLException {
    return of(reference).stream().filter(e -> !e.done() && e.act().equals(act)).toList();
  }

  static int length() throws SQLException {
    return Integer.parseInt(Database.column("select count(*) from rabta.audit_entry").get(0));
  }

  private static List<Entry> entries(String condition, Object... values) throws SQLException {
    return Database.rows(COLUMNS + condition + " order by id", values).stream()
        .map(
            row ->
                new Entry(
                    (String) row.get("subject"),
                    (String) row.get("act"),
                    (String) row.get("outcome"),
                    (String) row.get("refusal"),
                    (String) row.get("record_ref"),
                    (String) row.get("origin")))
        .toList();
  }
}
