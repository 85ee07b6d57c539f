package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the scripts say on a machine that lacks something. A machine is a PATH with a few tools on
 * it.
 */
class CommandsTest {

  private static final List<String> TOOLS =
      List.of("bash", "date", "dirname", "readlink", "sed", "head", "cat");

  @TempDir Path machine;

  @BeforeEach
  void layOutTheMachine() throws IOException {
    for (String tool : TOOLS) {
      Path original =
          Stream.of("/usr/bin", "/bin")
              .map(folder -> Path.of(folder, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(machine.resolve(tool), original);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"up", "test"})
  void aMissingJdkIsNamed(String command) throws Exception {
    assertThat(run(command))
        .isEqualTo("1: No JDK was found: install a JDK 17 or newer and put it on the PATH.");
  }

  @ParameterizedTest
  @CsvSource({"1.8, 8", "11, 11", "16, 16"})
  void anOldJdkIsNamedWithItsVersion(String told, String version) throws Exception {
    java(told);

    assertThat(run("up"))
        .isEqualTo(
            "1: " + machine + "/java is version " + version + ": a JDK 17 or newer is needed.");
  }

  @Test
  void aRuntimeWithoutACompilerIsNamed() throws Exception {
    java("17");

    assertThat(run("up")).startsWith("1: " + machine + "/java has no compiler beside it");
  }

  @Test
  void aWrongJavaHomeIsNamed() throws Exception {
    assertThat(run("up", "JAVA_HOME=/nowhere"))
        .startsWith("1: JAVA_HOME is /nowhere, where there is no JDK");
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    jdk();

    assertThat(run("up"))
        .isEqualTo("1: No Maven was found: install Maven 3.8 or newer and put it on the PATH.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "2.2.1"})
  void anOldMavenIsNamedWithItsVersion(String version) throws Exception {
    jdk();
    tool("mvn", "echo 'Apache Maven " + version + " (0123)'");

    String told = version.substring(0, version.lastIndexOf('.'));
    assertThat(run("up")).isEqualTo("1: Maven is version " + told + ": 3.8 or newer is needed.");
  }

  @Test
  void aMistypedOptionIsNamedBeforeAnythingIsBuilt() throws Exception {
    assertThat(runWith(List.of("--prot", "1"), "up"))
        .isEqualTo("1: Unknown option --prot: deploy/up --help lists the options there are.");
  }

  @Test
  void helpNeedsNothing() throws Exception {
    assertThat(runWith(List.of("--help"), "up")).startsWith("0: Usage: deploy/up [options]");
  }

  private void jdk() throws IOException {
    java("17");
    tool("javac", "exit 0");
  }

  private void java(String version) throws IOException {
    tool("java", "echo '    java.specification.version = " + version + "' >&2");
  }

  private void tool(String name, String script) throws IOException {
    Path file = machine.resolve(name);
    Files.writeString(file, "#!" + machine + "/bash\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String run(String command, String... settings) throws Exception {
    return runWith(List.of(), command, settings);
  }

  /** Exit code and output. */
  private String runWith(List<String> arguments, String command, String... settings)
      throws Exception {
    Path script = Path.of("..", command).toAbsolutePath().normalize();
    List<String> words =
        Stream.concat(
                Stream.of(machine.resolve("bash").toString(), script.toString()),
                arguments.stream())
            .toList();
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", machine.toString());
    for (String setting : settings) {
      builder.environment().put(setting.split("=")[0], setting.split("=")[1]);
    }
    Process process = builder.start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    return process.waitFor() + ": " + output;
  }
}
