package org.rabta.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a killed launcher has left running on a data folder. */
final class Leftovers {

  private static final long PATIENCE_SECONDS = 20;

  private final ProcessNotes notes;
  private final Path postgres;

  /**
   * Leftovers.
   *
   * @param notes which processes were started
   * @param postgres PostgreSQL's data directory
   */
  Leftovers(ProcessNotes notes, Path postgres) {
    this.notes = notes;
    this.postgres = postgres;
  }

  /**
   * Ends it. The folder's lock is held by the caller, so nobody else can be using these processes.
   *
   * @throws StartRefused if one cannot be ended
   */
  void end(Progress progress) throws IOException {
    for (ProcessHandle process : notes.leftovers()) {
      progress.say("Ending process " + process.pid() + ", left over from a run that was killed");
      end(process);
    }
    notes.clear();
    endPostgres(progress);
  }

  private void endPostgres(Progress progress) throws IOException {
    ProcessHandle process = Postmaster.in(postgres).flatMap(Postmaster::process).orElse(null);
    if (process != null) {
      progress.say("Ending PostgreSQL, left over from a run that was killed");
      Postmaster.end(process);
      mustBeGone(process);
    }
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    await(process);
    if (process.isAlive()) {
      process.destroyForcibly();
      await(process);
    }
    mustBeGone(process);
  }

  private static void await(ProcessHandle process) {
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static void mustBeGone(ProcessHandle process) {
    if (process.isAlive()) {
      throw new StartRefused(
          "Process " + process.pid() + " is left over from an earlier run and cannot be ended.");
    }
  }
}
