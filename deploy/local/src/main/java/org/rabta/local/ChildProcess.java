package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server that runs as a process of its own.
 *
 * <p>It is put into its own session where the system can do so: Ctrl-C in the terminal then reaches
 * the launcher alone, which stops its parts in order. Its number is noted, so that the next start
 * finds it should the launcher be killed.
 */
final class ChildProcess implements Part {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final CommandLine command;
  private final Process process;
  private final ProcessNotes notes;

  private ChildProcess(CommandLine command, Process process, ProcessNotes notes) {
    this.command = command;
    this.process = process;
    this.notes = notes;
  }

  /**
   * Starts a process.
   *
   * @throws IOException if there is no such program, or the log cannot be written
   */
  static ChildProcess start(CommandLine command, ProcessNotes notes) throws IOException {
    Files.createDirectories(command.log().getParent());
    keepPrevious(command.log());
    ProcessBuilder builder = new ProcessBuilder(inOwnSession(command.words()));
    builder.environment().keySet().removeIf(ChildProcess::isOurs);
    builder.environment().putAll(command.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(command.log().toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Process process = builder.start();
    notes.add(command.name(), process.toHandle());
    return new ChildProcess(command, process, notes);
  }

  @Override
  public String name() {
    return command.name();
  }

  @Override
  public Kind kind() {
    return command.kind();
  }

  @Override
  public Path log() {
    return command.log();
  }

  @Override
  public CompletableFuture<Process> ended() {
    return process.onExit();
  }

  @Override
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      notes.remove(command.name());
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** What it returned; only after it has ended. */
  int exitCode() {
    return process.exitValue();
  }

  private static List<String> inOwnSession(List<String> words) {
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      line.add(SETSID.toString());
    }
    line.addAll(words);
    return line;
  }

  /** Settings in the caller's shell must not reach the servers. */
  private static boolean isOurs(String variable) {
    return variable.startsWith("RABTA_") || variable.startsWith("KC_");
  }

  private static void keepPrevious(Path log) throws IOException {
    if (Files.exists(log)) {
      Path previous = log.resolveSibling(log.getFileName() + ".previous");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
