package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's own note of its first process.
 *
 * @param pid the process
 * @param dataDirectory the data it serves
 */
record PostmasterFile(long pid, Path dataDirectory) {

  /** The note in a data directory, if there is a whole one. */
  static Optional<PostmasterFile> in(Path dataDirectory) throws IOException {
    Path file = dataDirectory.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new PostmasterFile(Long.parseLong(lines.get(0)), dataDirectory));
  }

  /**
   * The process, if it is running and serves this very data; numbers are used again after a crash.
   */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::serves);
  }

  private boolean serves(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return process.info().commandLine().orElse("").contains("postgres")
        && List.of(arguments).contains(dataDirectory.toString());
  }
}
