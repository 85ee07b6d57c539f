package org.rabta.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityKeys;

/**
 * Identities that a version before sealing left in plain text. They are sealed in one transaction,
 * and the plain text is gone with it; interrupted, everything is as it was.
 */
final class PlainIdentities {

  private static final int BATCH = 1000;
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DRAFTS =
      "select id, content::jsonb #>> '{victim,identity}' from rabta.report_draft"
          + " where content::jsonb #>> '{victim,identity}' is not null";

  private final Connection owner;

  /**
   * @param owner a connection as the owner of the schema
   */
  PlainIdentities(Connection owner) {
    this.owner = owner;
  }

  /** Whether plain text waits. */
  boolean isLeft() throws SQLException {
    return isThere("identity_to_seal") || isThere("request_item_to_seal");
  }

  /** Whether an identity or a draft is sealed already. */
  boolean anythingIsSealed() throws SQLException {
    return ask(
        "select exists (select 1 from rabta.person_identity)"
            + " or exists (select 1 from rabta.request_document)"
            + " or exists (select 1 from rabta.report_draft where sealed is not null)");
  }

  /**
   * Seals all of it.
   *
   * @return how many identities were in plain text
   */
  int seal(IdentityKeys keys) throws SQLException, IOException {
    owner.setAutoCommit(false);
    try {
      int sealed = 0;
      if (isThere("identity_to_seal")) {
        sealed += sealPersons(keys) + sealDrafts(keys);
        execute("drop table rabta.identity_to_seal");
      }
      if (isThere("request_item_to_seal")) {
        sealed += sealRequests(keys);
        execute("drop table rabta.request_item_to_seal");
      }
      owner.commit();
      owner.setAutoCommit(true);
      execute("vacuum full rabta.report_draft");
      execute("vacuum full rabta.request_item");
      return sealed;
    } finally {
      if (!owner.getAutoCommit()) {
        owner.rollback();
        owner.setAutoCommit(true);
      }
    }
  }

  private int sealPersons(IdentityKeys keys) throws SQLException {
    int sealed = 0;
    try (Statement plain = owner.createStatement();
        SealedRows rows = new SealedRows(owner, keys)) {
      plain.setFetchSize(BATCH);
      ResultSet found =
          plain.executeQuery(
              "select case_id, victim_id, name, phone, document from rabta.identity_to_seal");
      while (found.next()) {
        Identity identity =
            Identity.of(
                new IdentityEntry(found.getString(3), found.getString(4), found.getString(5)));
        rows.add(found.getLong(1), found.getLong(2), identity);
        sealed++;
      }
    }
    return sealed;
  }

  private int sealDrafts(IdentityKeys keys) throws SQLException, IOException {
    int sealed = 0;
    try (Statement plain = owner.createStatement();
        PreparedStatement change =
            owner.prepareStatement(
                "update rabta.report_draft set sealed = ?,"
                    + " content = (content::jsonb #- '{victim,identity}')::text where id = ?");
        ResultSet found = plain.executeQuery(DRAFTS)) {
      while (found.next()) {
        UUID id = found.getObject(1, UUID.class);
        String text = JSON.readTree(found.getString(2)).toString();
        change.setBytes(1, keys.seal().closeDraft(id, text));
        change.setObject(2, id);
        change.executeUpdate();
        sealed++;
      }
    }
    return sealed;
  }

  private int sealRequests(IdentityKeys keys) throws SQLException {
    int sealed = 0;
    try (Statement plain = owner.createStatement();
        PreparedStatement row =
            owner.prepareStatement("insert into rabta.request_document values (?, ?, ?, ?)");
        ResultSet found =
            plain.executeQuery(
                "select id, request_id, case_id, value from rabta.request_item_to_seal")) {
      while (found.next()) {
        row.setLong(1, found.getLong(1));
        row.setLong(2, found.getLong(2));
        row.setLong(3, found.getLong(3));
        row.setBytes(
            4, keys.seal().closeDocument(found.getLong(2), found.getLong(1), found.getString(4)));
        row.executeUpdate();
        sealed++;
      }
    }
    return sealed;
  }

  private boolean isThere(String table) throws SQLException {
    return ask("select to_regclass('rabta." + table + "') is not null");
  }

  private boolean ask(String query) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
