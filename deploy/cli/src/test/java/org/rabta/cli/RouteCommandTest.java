package org.rabta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script and the class that it starts, as processes. */
class RouteCommandTest {

  private static final Path SCRIPT = Path.of("..", "route").toAbsolutePath().normalize();

  @TempDir Path folder;

  /**
   * What a process left.
   *
   * @param code its exit code
   * @param out what it printed
   * @param err what it complained of
   */
  private record Ran(int code, String out, String err) {}

  @Test
  void theScriptRefusesWhatIsNoFileInOneSentenceAndBuildsNothing() throws Exception {
    Ran missing = run(List.of("bash", SCRIPT.toString(), folder.resolve("none").toString()));
    Ran directory = run(List.of("bash", SCRIPT.toString(), folder.toString()));
    Ran nothing = run(List.of("bash", SCRIPT.toString()));

    assertThat(missing)
        .isEqualTo(new Ran(1, "", "There is no file " + folder.resolve("none") + ".\n"));
    assertThat(directory.code()).isEqualTo(1);
    assertThat(directory.err()).contains("is a folder");
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).contains("Usage");
  }

  @Test
  void theCommandPrintsDecisionsOnlyAndEndsWellAlthoughALineIsMalformed() throws Exception {
    Path file = folder.resolve("cases.jsonl");
    Files.writeString(file, "\uFEFF{\"id\":\"A\",\"facts\":{}}\r\n{\r\n");

    Ran ran =
        run(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Route.class.getName(),
                file.toString()));

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.out().lines().toList().get(0)).startsWith("{\"id\":\"A\",");
    assertThat(ran.out().lines().toList().get(1)).startsWith("{\"line\":2,\"error\":");
    assertThat(ran.err()).isEqualTo("1 lines were no case; their output says why.\n");
  }

  private Ran run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
