package org.rabta.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rabta.local.StartRefused;

/** Options of a command of this folder, each with a value behind it. */
final class Options {

  private final Map<String, String> values = new HashMap<>();

  /**
   * Reads the arguments.
   *
   * @throws StartRefused if one is unknown or lacks its value
   */
  Options(List<String> known, String... arguments) {
    for (int i = 0; i < arguments.length; i += 2) {
      if (!known.contains(arguments[i])) {
        throw new StartRefused("Unknown option " + arguments[i] + ": --help lists what there is.");
      }
      if (i + 1 == arguments.length) {
        throw new StartRefused("The option " + arguments[i] + " needs a value after it.");
      }
      values.put(arguments[i], arguments[i + 1]);
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * A whole number.
   *
   * @throws StartRefused if it is none, or out of range
   */
  long number(String name, long otherwise, long least, long most) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value.matches("[0-9]{1,15}")) {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new StartRefused(
        "The option %s needs a number from %d to %d, not \"%s\"."
            .formatted(name, least, most, value));
  }
}
