package org.rabta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's {@code pg_hba.conf}: who may connect from where, and how they prove who they are.
 */
final class AccessFile {

  private static final String WITH_PASSWORD =
      "# Written at every start; changes are lost.\nhost all all 127.0.0.1/32 scram-sha-256\n";

  private static final String BEFORE_PASSWORDS = "host all postgres 127.0.0.1/32 trust\n";

  private AccessFile() {}

  /**
   * Writes the file anew.
   *
   * @param dataDirectory PostgreSQL's data
   * @param beforePasswords true only until the superuser has a password: then it may come in
   *     without one
   */
  static void write(Path dataDirectory, boolean beforePasswords) {
    try {
      Files.writeString(
          dataDirectory.resolve("pg_hba.conf"), beforePasswords ? BEFORE_PASSWORDS : WITH_PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
