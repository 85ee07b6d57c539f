package org.rabta.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * What has been started so far. Stops it in the order of {@link Kind}, and lets nothing start once
 * stopping has begun.
 */
final class Parts {

  private final List<Part> running = new ArrayList<>();
  private final CompletableFuture<Part> lost = new CompletableFuture<>();
  private final ProcessNotes notes;
  private boolean stopping;

  Parts(ProcessNotes notes) {
    this.notes = notes;
  }

  /**
   * Starts a part and keeps it.
   *
   * @param start starts it; stopping waits until this has returned
   * @throws StoppedWhileStarting if stopping has begun
   */
  synchronized <T extends Part> T add(Callable<T> start) throws Exception {
    if (stopping) {
      throw new StoppedWhileStarting();
    }
    T part = start.call();
    running.add(part);
    part.ended().thenRun(() -> report(part));
    return part;
  }

  /** Starts a server. */
  ChildProcess add(CommandLine command) throws IOException {
    try {
      return add(() -> ChildProcess.start(command, notes));
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws IOException if it does not succeed
   */
  void runToEnd(CommandLine command) throws IOException {
    ChildProcess process = start(command);
    process.ended().join();
    synchronized (this) {
      running.remove(process);
      notes.remove(command.name());
      if (stopping) {
        throw new StoppedWhileStarting();
      }
    }
    if (process.exitCode() != 0) {
      throw new StartRefused(command.name() + " failed; " + command.log() + " says why.");
    }
  }

  /** Completes with the first part that has ended by itself. */
  CompletableFuture<Part> lost() {
    return lost;
  }

  /** Stops all, the database last; does nothing the second time. */
  void stop(Progress progress) {
    synchronized (this) {
      stopping = true;
    }
    for (Part part = next(); part != null; part = next()) {
      progress.say("Stopping " + part.name());
      part.stop();
    }
  }

  private synchronized void report(Part part) {
    if (!stopping) {
      lost.complete(part);
    }
  }

  private synchronized ChildProcess start(CommandLine command) throws IOException {
    if (stopping) {
      throw new StoppedWhileStarting();
    }
    ChildProcess process = ChildProcess.start(command, notes);
    running.add(process);
    return process;
  }

  private synchronized Part next() {
    Part part = running.stream().min(Comparator.comparing(Part::kind)).orElse(null);
    running.remove(part);
    return part;
  }
}
