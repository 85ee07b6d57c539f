package org.rabta.local;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How an embedded database is to be run.
 *
 * @param dataDirectory where its files are kept; created when missing
 * @param port the port on 127.0.0.1, or 0 for any free one
 * @param accounts the logins to create or to use
 * @param binaries where the server's programs are unpacked, once
 * @param log where the server and its tools write
 * @param lasting true to keep the files on close and to write safely to disk; false deletes them on
 *     close and trades crash safety for speed
 */
public record DatabaseSettings(
    Path dataDirectory,
    int port,
    DatabaseAccounts accounts,
    Path binaries,
    Path log,
    boolean lasting) {

  /** Refuses missing parts and impossible ports. */
  public DatabaseSettings {
    Objects.requireNonNull(dataDirectory);
    Objects.requireNonNull(accounts);
    Objects.requireNonNull(binaries);
    Objects.requireNonNull(log);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port);
    }
  }
}
