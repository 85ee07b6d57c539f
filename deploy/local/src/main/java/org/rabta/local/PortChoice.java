package org.rabta.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of the local run, all on 127.0.0.1, each 1 to 65535.
 *
 * @param portal where browsers find the portal
 * @param keycloak where browsers find the login
 * @param database where PostgreSQL listens
 */
public record PortChoice(int portal, int keycloak, int database) {

  /** What is used when nothing is said. */
  static final PortChoice STANDARD = new PortChoice(8080, 8180, 54320);

  /** Three ports that were free a moment ago. */
  static PortChoice free() {
    try (ServerSocket one = anyFree();
        ServerSocket two = anyFree();
        ServerSocket three = anyFree()) {
      return new PortChoice(one.getLocalPort(), two.getLocalPort(), three.getLocalPort());
    } catch (IOException e) {
      throw new StartRefused("No free port was found on 127.0.0.1.", e);
    }
  }

  PortChoice with(String option, String text) {
    int port = number(option, text);
    return switch (option) {
      case "--port" -> new PortChoice(port, keycloak, database);
      case "--keycloak-port" -> new PortChoice(portal, port, database);
      case "--db-port" -> new PortChoice(portal, keycloak, port);
      default -> throw new IllegalArgumentException(option);
    };
  }

  /**
   * Refuses two servers on one port.
   *
   * @throws StartRefused naming both options
   */
  void mustDiffer() {
    Map<Integer, String> seen = new LinkedHashMap<>();
    byOption()
        .forEach(
            (option, port) -> {
              String other = seen.putIfAbsent(port, option);
              if (other != null) {
                throw new StartRefused(
                    "Port " + port + " is given to both " + other + " and " + option + ".");
              }
            });
  }

  /**
   * Refuses a port that somebody else listens on.
   *
   * @throws StartRefused naming the port and the option that changes it
   */
  void mustBeFree() {
    byOption().forEach(PortChoice::mustBeFree);
  }

  private Map<String, Integer> byOption() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("--port", portal);
    ports.put("--keycloak-port", keycloak);
    ports.put("--db-port", database);
    return ports;
  }

  private static void mustBeFree(String option, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException e) {
      boolean forbidden = String.valueOf(e.getMessage()).contains("Permission");
      throw new StartRefused(
          forbidden
              ? "Port " + port + " is not open to this account: choose another with " + option + "."
              : "Port "
                  + port
                  + " is taken: stop what uses it, or choose another with "
                  + option
                  + ".",
          e);
    } catch (IOException e) {
      throw new StartRefused("Port " + port + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  private static ServerSocket anyFree() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static int number(String option, String text) {
    if (text.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    }
    throw new StartRefused(
        "The option " + option + " needs a port from 1 to 65535, not \"" + text + "\".");
  }
}
