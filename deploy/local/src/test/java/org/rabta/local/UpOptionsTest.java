package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

  private static final Path STANDARD = Path.of("/standard");

  @Test
  void withoutArgumentsTheStandardHolds() {
    assertThat(parse()).isEqualTo(new UpOptions(false, true, PortChoice.STANDARD, STANDARD));
  }

  @Test
  void everyOptionIsTaken() {
    UpOptions options =
        parse(
            "--fresh",
            "--port",
            "1",
            "--keycloak-port",
            "2",
            "--db-port",
            "65535",
            "--data",
            "/some/../where",
            "--no-demo");

    assertThat(options)
        .isEqualTo(new UpOptions(true, false, new PortChoice(1, 2, 65_535), Path.of("/where")));
  }

  @Test
  void aRelativeDataFolderIsSeenFromWhereTheCommandWasGiven() {
    assertThat(parse("--data", "here").data()).isEqualTo(Path.of("here").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "80a", "-1", "", "99999999999999999999"})
  void anImpossiblePortIsRefused(String port) {
    assertThatThrownBy(() -> parse("--port", port))
        .isInstanceOf(StartRefused.class)
        .hasMessage("The option --port needs a port from 1 to 65535, not \"" + port + "\".");
  }

  @Test
  void onePortForTwoServersIsRefused() {
    assertThatThrownBy(() -> parse("--port", "9000", "--db-port", "9000"))
        .hasMessage("Port 9000 is given to both --port and --db-port.");
  }

  @Test
  void anUnknownOptionIsRefused() {
    assertThatThrownBy(() -> parse("--frehs"))
        .hasMessage("Unknown option --frehs: deploy/up --help lists the options there are.");
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    assertThatThrownBy(() -> parse("--port"))
        .hasMessage("The option --port needs a value after it.");
    assertThatThrownBy(() -> parse("--data", "--fresh"))
        .hasMessage("The option --data needs a value after it.");
  }

  private static UpOptions parse(String... arguments) {
    return UpOptions.parse(STANDARD, arguments);
  }
}
