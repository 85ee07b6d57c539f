package org.rabta.local;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.rabta.domain.person.IdentityKeys;

/**
 * Seals anew what older keys have sealed, some rows a transaction. What is left is told by the
 * number of the key before each sealed value, so that a run that was killed goes on where it was.
 */
final class SealedAnew {

  private static final String OLDER = " substring(sealed from 2 for 4) <> ? ";

  private final Connection owner;
  private final IdentityKeys keys;

  /**
   * @param owner a connection as the owner of the schema; commits
   * @param keys the newest key first, all older ones switched on
   */
  SealedAnew(Connection owner, IdentityKeys keys) {
    this.owner = owner;
    this.keys = keys;
  }

  /** How many rows an older key has sealed. */
  long left() throws SQLException {
    long left = 0;
    for (String table : new String[] {"person_identity", "request_document", "report_draft"}) {
      try (PreparedStatement count =
          owner.prepareStatement("select count(*) from rabta." + table + " where" + OLDER)) {
        count.setBytes(1, keys.newest());
        try (ResultSet answer = count.executeQuery()) {
          answer.next();
          left += answer.getLong(1);
        }
      }
    }
    return left;
  }

  /**
   * Seals up to so many rows of each kind anew; the caller commits.
   *
   * @return how many; 0 when nothing is left
   * @throws GeneralSecurityException if none of the keys opens a row
   */
  int batch(int most) throws SQLException, GeneralSecurityException {
    return persons(most) + documents(most) + drafts(most);
  }

  /** Identity and index of a person change together. */
  private int persons(int most) throws SQLException, GeneralSecurityException {
    int sealed = 0;
    try (PreparedStatement find =
            find(
                "select person_id, case_id, sealed from rabta.person_identity", "person_id", most);
        PreparedStatement unindex =
            owner.prepareStatement("delete from rabta.person_index where person_id = ?");
        SealedRows rows = new SealedRows(owner, keys);
        ResultSet found = find.executeQuery()) {
      while (found.next()) {
        long person = found.getLong(1);
        long ofCase = found.getLong(2);
        unindex.setLong(1, person);
        unindex.executeUpdate();
        rows.add(ofCase, person, keys.seal().open(ofCase, person, found.getBytes(3)));
        sealed++;
      }
    }
    return sealed;
  }

  private int documents(int most) throws SQLException, GeneralSecurityException {
    int sealed = 0;
    try (PreparedStatement find =
            find(
                "select item_id, request_id, sealed from rabta.request_document", "item_id", most);
        PreparedStatement change =
            owner.prepareStatement(
                "update rabta.request_document set sealed = ? where item_id = ?");
        ResultSet found = find.executeQuery()) {
      while (found.next()) {
        long item = found.getLong(1);
        long request = found.getLong(2);
        String number = keys.seal().openDocument(request, item, found.getBytes(3));
        change.setBytes(1, keys.seal().closeDocument(request, item, number));
        change.setLong(2, item);
        change.executeUpdate();
        sealed++;
      }
    }
    return sealed;
  }

  private int drafts(int most) throws SQLException, GeneralSecurityException {
    int sealed = 0;
    try (PreparedStatement find = find("select id, sealed from rabta.report_draft", "id", most);
        PreparedStatement change =
            owner.prepareStatement("update rabta.report_draft set sealed = ? where id = ?");
        ResultSet found = find.executeQuery()) {
      while (found.next()) {
        UUID draft = found.getObject(1, UUID.class);
        String text = keys.seal().openDraft(draft, found.getBytes(2));
        change.setBytes(1, keys.seal().closeDraft(draft, text));
        change.setObject(2, draft);
        change.executeUpdate();
        sealed++;
      }
    }
    return sealed;
  }

  private PreparedStatement find(String select, String key, int most) throws SQLException {
    PreparedStatement find =
        owner.prepareStatement(
            select + " where" + OLDER + "order by " + key + " limit ? for update");
    find.setBytes(1, keys.newest());
    find.setInt(2, most);
    return find;
  }
}
