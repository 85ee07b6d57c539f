package org.rabta.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Notes which processes belong to a data folder, so that a start after a crash ends what was left
 * behind and nothing else: number and start time must both be those noted.
 */
final class ProcessNotes {

  private static final String SUFFIX = ".process";
  private static final long TOLERANCE_MILLIS = 2_000;

  private final Path folder;

  ProcessNotes(Path folder) {
    this.folder = folder;
  }

  void add(String name, ProcessHandle process) throws IOException {
    Files.createDirectories(folder);
    Properties values = new Properties();
    values.setProperty("pid", Long.toString(process.pid()));
    values.setProperty("started", Long.toString(startOf(process)));
    StringWriter text = new StringWriter();
    values.store(text, name);
    PrivateFiles.write(file(name), text.toString());
  }

  void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The noted processes that are still running. */
  List<ProcessHandle> leftovers() throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .map(ProcessNotes::running)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** Forgets all. */
  void clear() throws IOException {
    PrivateFiles.delete(folder);
  }

  private Path file(String name) {
    return folder.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-') + SUFFIX);
  }

  private static Optional<ProcessHandle> running(Path file) {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
      long pid = Long.parseLong(values.getProperty("pid", "-1"));
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(
              process -> startedAt(process, Long.parseLong(values.getProperty("started", "-1"))));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty(); // a note cut short names no process
    }
  }

  /** The system derives a start time anew at each reading and may be off by a second. */
  private static boolean startedAt(ProcessHandle process, long noted) {
    return Math.abs(startOf(process) - noted) <= TOLERANCE_MILLIS;
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE / 2);
  }
}
