package org.rabta.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.rabta.domain.person.BlindIndex;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.domain.person.IdentitySeal;

/** Writes sealed identities and their index, many at once. */
final class SealedRows implements AutoCloseable {

  private static final int BATCH = 1000;

  private final IdentitySeal seal;
  private final BlindIndex index;
  private final PreparedStatement identities;
  private final PreparedStatement identifiers;
  private int waiting;

  SealedRows(Connection owner, IdentityKeys keys) throws SQLException {
    this.seal = keys.seal();
    this.index = keys.index();
    this.identities =
        owner.prepareStatement(
            "insert into rabta.person_identity (person_id, case_id, sealed, sealed_at, version)"
                + " values (?, ?, ?, now(), 1)"
                + " on conflict (person_id) do update set sealed = excluded.sealed,"
                + " sealed_at = excluded.sealed_at, version = person_identity.version + 1");
    this.identifiers =
        owner.prepareStatement(
            "insert into rabta.person_index (id, person_id, case_id, kind, value)"
                + " values (nextval('rabta.person_index_seq'), ?, ?, ?, ?)");
  }

  void add(long caseId, long personId, Identity identity) throws SQLException {
    identities.setLong(1, personId);
    identities.setLong(2, caseId);
    identities.setBytes(3, seal.close(caseId, personId, identity));
    identities.addBatch();
    for (Map.Entry<Identifier, String> found : identity.identifiers().entrySet()) {
      identifiers.setLong(1, personId);
      identifiers.setLong(2, caseId);
      identifiers.setString(3, found.getKey().name());
      identifiers.setString(4, index.stored(found.getKey(), found.getValue()));
      identifiers.addBatch();
    }
    waiting++;
    if (waiting >= BATCH) {
      send();
    }
  }

  private void send() throws SQLException {
    identities.executeBatch();
    identifiers.executeBatch();
    waiting = 0;
  }

  /** Sends what waits. */
  @Override
  public void close() throws SQLException {
    send();
    identities.close();
    identifiers.close();
  }
}
