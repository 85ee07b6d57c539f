package org.rabta.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The embedded database as a part of the running portal. */
final class DatabasePart implements Part {

  private static final long PATIENCE_SECONDS = 30;

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
   * Its files are written safely: should it be killed, the next start repairs them from its
   * journal.
   */
  @Override
  public boolean stop() {
    database.close();
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    return !process.destroyForcibly();
  }
}
