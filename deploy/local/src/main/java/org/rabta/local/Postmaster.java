package org.rabta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's first process, as its own note in the data directory names it.
 *
 * @param pid the process
 * @param dataDirectory the data it serves
 */
record Postmaster(long pid, Path dataDirectory) {

  private static final long PATIENCE_SECONDS = 15;

  /** The note in a data directory, if there is a whole one. */
  static Optional<Postmaster> in(Path dataDirectory) throws IOException {
    Path file = dataDirectory.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new Postmaster(Long.parseLong(lines.get(0)), dataDirectory));
  }

  /**
   * The process, if it is running and serves this very data; numbers are used again after a crash.
   */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::serves);
  }

  /**
   * Ends it, with its clients' sessions, and waits; harder when that takes too long.
   *
   * @param process the process; nothing happens when it has ended
   */
  static void end(ProcessHandle process) {
    for (String signal : List.of("INT", "QUIT")) { // TERM would wait for the clients to leave
      if (process.isAlive()) {
        send(signal, process);
        process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      }
    }
  }

  private static void send(String signal, ProcessHandle process) {
    try {
      // the shell's own kill; the program of that name is not everywhere
      new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean serves(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return process.info().commandLine().orElse("").contains("postgres")
        && List.of(arguments).contains(dataDirectory.toString());
  }
}
