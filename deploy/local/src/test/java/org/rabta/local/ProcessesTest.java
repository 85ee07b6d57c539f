package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and finding again the processes of a data folder. */
class ProcessesTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(new PrintStream(told, true), Clock.systemUTC(), Instant.now());
  private ProcessNotes notes;
  private Parts parts;

  @BeforeEach
  void noteInTheFolder() {
    notes = new ProcessNotes(folder.resolve("processes"));
    parts = new Parts(notes);
  }

  @Test
  void partsAreStoppedBeforeWhatTheyNeed() throws Exception {
    ChildProcess first = parts.add(sleeping("Portal", Kind.PORTAL));
    ChildProcess second = parts.add(sleeping("Login", Kind.LOGIN));

    parts.stop(progress);

    assertThat(told.toString(StandardCharsets.UTF_8))
        .containsSubsequence("Stopping Portal", "Stopping Login");
    assertThat(first.ended().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(second.ended().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(notes.leftovers()).isEmpty();
  }

  @Test
  void nothingStartsOnceStoppingHasBegun() {
    parts.stop(progress);

    assertThatThrownBy(() -> parts.add(sleeping("Late"))).isInstanceOf(StoppedWhileStarting.class);
    assertThatThrownBy(() -> parts.runToEnd(sleeping("Late")))
        .isInstanceOf(StoppedWhileStarting.class);
  }

  @Test
  void aPartThatEndsByItselfIsReportedAndOneThatWasStoppedIsNot() throws Exception {
    parts.add(sleeping("Steady"));
    ChildProcess brief = parts.add(shell("Brief", "exit 3"));

    assertThat(parts.lost().get(10, TimeUnit.SECONDS)).isSameAs(brief);
    parts.stop(progress);

    Parts others = new Parts(notes);
    others.add(sleeping("Told"));
    others.stop(progress);
    assertThat(others.lost()).isNotDone();
  }

  @Test
  void aProgramThatFailsIsNamedWithItsLog() {
    CommandLine failing = shell("Unpacking", "echo no; exit 1");

    assertThatThrownBy(() -> parts.runToEnd(failing))
        .isInstanceOf(StartRefused.class)
        .hasMessage("Unpacking failed; " + failing.log() + " says why.");
    assertThat(failing.log()).hasContent("no");
  }

  @Test
  void theCallersOwnSettingsDoNotReachAServer() throws IOException {
    CommandLine command =
        new CommandLine(
            "Env",
            Kind.TOOL,
            List.of("/usr/bin/env"),
            Map.of("RABTA_DB_USER", "given"),
            folder.resolve("env.log"));

    parts.runToEnd(command);

    assertThat(Files.readAllLines(command.log()))
        .filteredOn(line -> line.startsWith("RABTA_") || line.startsWith("KC_"))
        .containsExactly("RABTA_DB_USER=given");
  }

  @Test
  void aServerHasASessionOfItsOwnSoThatCtrlCReachesTheLauncherAlone() throws Exception {
    CommandLine command = shell("Session", "cat /proc/self/stat; echo $$");

    parts.runToEnd(command);

    List<String> lines = Files.readAllLines(command.log());
    String session = lines.get(0).split(" ")[5];
    assertThat(session).isEqualTo(lines.get(1));
  }

  @Test
  void whatAKilledLauncherLeftBehindIsEnded() throws Exception {
    ChildProcess orphan = ChildProcess.start(sleeping("Orphan"), notes);

    new Leftovers(new ProcessNotes(folder.resolve("processes")), folder).end(progress);

    assertThat(orphan.ended().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("left over from a run");
  }

  @Test
  void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      notes.add("Payara", stranger.toHandle());
      Path note = folder.resolve("processes/payara.process");
      Files.writeString(note, "pid=" + stranger.pid() + "\nstarted=1000\n");

      new Leftovers(notes, folder).end(progress);

      assertThat(stranger.isAlive()).isTrue();
      assertThat(note).doesNotExist();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void aNoteCutShortNamesNoProcess() throws IOException {
    Files.createDirectories(folder.resolve("processes"));
    Files.writeString(folder.resolve("processes/payara.process"), "pid=12");
    Files.writeString(folder.resolve("processes/keycloak.process"), "pid=");

    assertThat(notes.leftovers()).isEmpty();
  }

  private CommandLine sleeping(String name) {
    return sleeping(name, Kind.PORTAL);
  }

  private CommandLine sleeping(String name, Kind kind) {
    return command(name, kind, "exec sleep 60");
  }

  private CommandLine shell(String name, String script) {
    return command(name, Kind.TOOL, script);
  }

  private CommandLine command(String name, Kind kind, String script) {
    return new CommandLine(
        name, kind, List.of("/bin/sh", "-c", script), Map.of(), folder.resolve(name + ".log"));
  }
}
