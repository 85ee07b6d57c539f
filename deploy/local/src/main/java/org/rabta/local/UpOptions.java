package org.rabta.local;

import java.nio.file.Path;
import java.util.Set;

/**
 * What was asked for on the command line of {@code deploy/up}.
 *
 * @param fresh start over with an empty data folder
 * @param demonstration load the demonstration data and accounts
 * @param ports the three ports
 * @param data the data folder, absolute
 */
public record UpOptions(boolean fresh, boolean demonstration, PortChoice ports, Path data) {

  /**
   * Reads the arguments.
   *
   * @param standardData the data folder when none is given
   * @param arguments as typed
   * @throws StartRefused if an argument is unknown, incomplete or out of range
   */
  static UpOptions parse(Path standardData, String... arguments) {
    UpOptions options = new UpOptions(false, true, PortChoice.STANDARD, standardData);
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (takesNoValue(name)) {
        options = options.with(name);
      } else {
        options = options.with(name, value(arguments, ++i));
      }
    }
    options.ports.mustDiffer();
    return options;
  }

  private static boolean takesNoValue(String name) {
    if (Set.of("--fresh", "--no-demo").contains(name)) {
      return true;
    }
    if (Set.of("--port", "--keycloak-port", "--db-port", "--data").contains(name)) {
      return false;
    }
    throw new StartRefused(
        "Unknown option " + name + ": deploy/up --help lists the options there are.");
  }

  private static String value(String[] arguments, int index) {
    if (index >= arguments.length || arguments[index].startsWith("--")) {
      throw new StartRefused("The option " + arguments[index - 1] + " needs a value after it.");
    }
    return arguments[index];
  }

  private UpOptions with(String name) {
    return name.equals("--fresh")
        ? new UpOptions(true, demonstration, ports, data)
        : new UpOptions(fresh, false, ports, data);
  }

  private UpOptions with(String name, String value) {
    if (name.equals("--data")) {
      return new UpOptions(
          fresh, demonstration, ports, Path.of(value).toAbsolutePath().normalize());
    }
    return new UpOptions(fresh, demonstration, ports.with(name, value), data);
  }
}
