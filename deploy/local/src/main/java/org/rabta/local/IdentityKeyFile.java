package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import org.rabta.domain.person.IdentityKeys;

/**
 * The file with the keys of sealed identities: made at random for an empty database and readable by
 * its owner only. Where it is lost it is not made anew, because new keys open nothing that the old
 * ones have sealed.
 */
final class IdentityKeyFile {

  private final Path path;

  IdentityKeyFile(Path path) {
    this.path = path;
  }

  /**
   * Makes the file if nothing is sealed yet, and seals what an older version left in plain text.
   *
   * @param owner a connection as the owner of the migrated schema; stays open
   * @throws StartRefused if plain text waits and the file cannot be read
   */
  void prepare(Connection owner, Progress progress) throws IOException, SQLException {
    PlainIdentities plain = new PlainIdentities(owner);
    if (Files.notExists(path)) {
      if (plain.anythingIsSealed()) {
        progress.say(
            "The keys of sealed identities are missing: put back "
                + path
                + ". Until then identities stay closed; everything else works.");
        return;
      }
      PrivateFiles.write(path, IdentityKeys.generate().toFile());
    }
    if (plain.isLeft()) {
      progress.say("Sealing identities; " + plain.seal(read()) + " were in plain text");
    }
  }

  /**
   * What is in it.
   *
   * @throws StartRefused if it cannot be read
   */
  IdentityKeys read() throws IOException {
    try {
      return IdentityKeys.parse(Files.readString(path));
    } catch (GeneralSecurityException e) {
      throw new StartRefused(path + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  /** Replaces it whole. */
  void write(IdentityKeys keys) throws IOException {
    PrivateFiles.write(path, keys.toFile());
  }
}
