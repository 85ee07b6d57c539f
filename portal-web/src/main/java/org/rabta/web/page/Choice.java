package org.rabta.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants in addresses: small letters and hyphens, such as {@code labour-grievance}. */
public final class Choice {

  private Choice() {}

  /** The constant that an address names; empty for anything else. */
  public static <E extends Enum<E>> Optional<E> read(Class<E> type, String parameter) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> write(constant).equals(parameter))
        .findFirst();
  }

  /** The constant as an address names it; null for null. */
  public static String write(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
