package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortChoiceTest {

  @Test
  void freePortsAreFineAndDiffer() {
    PortChoice ports = PortChoice.free();

    assertThatCode(ports::mustDiffer).doesNotThrowAnyException();
    assertThatCode(ports::mustBeFree).doesNotThrowAnyException();
  }

  @Test
  void aTakenPortIsNamedWithTheOptionThatChangesIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      PortChoice ports = PortChoice.free().with("--keycloak-port", Integer.toString(port));

      assertThatThrownBy(ports::mustBeFree)
          .isInstanceOf(StartRefused.class)
          .hasMessage(
              "Port "
                  + port
                  + " is taken: stop what uses it, or choose another with --keycloak-port.");
    }
  }

  @Test
  void aPortTakenOnAllAddressesIsTakenHereToo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      PortChoice ports = PortChoice.free().with("--port", Integer.toString(taken.getLocalPort()));

      assertThatThrownBy(ports::mustBeFree).hasMessageContaining("choose another with --port.");
    }
  }
}
