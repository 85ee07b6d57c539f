package org.rabta.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The embedded database as a part of the running portal. */
final class DatabasePart implements Part {

  private final EmbeddedDatabase database;
  private final ProcessHandle process;
  private final Path log;

  DatabasePart(EmbeddedDatabase database, Path log) {
    this.database = database;
    this.process = database.process();
    this.log = log;
  }

  EmbeddedDatabase database() {
    return database;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Kind kind() {
    return Kind.DATABASE;
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public CompletableFuture<ProcessHandle> ended() {
    return process.onExit();
  }

  /**
   * Stops the server by its own tool, then by a signal of our own: a second Ctrl-C may have ended
   * the tool. Its files are written safely, so that even a killed server loses nothing.
   */
  @Override
  public void stop() {
    database.close();
    Postmaster.end(process);
  }
}
