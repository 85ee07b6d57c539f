package org.rabta.web.promoter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as forms and addresses give them: year-month-day. */
public final class Days {

  private Days() {}

  /** The day; empty if nothing was typed or it is no day. */
  public static Optional<LocalDate> read(String typed) {
    try {
      return typed == null || typed.isBlank()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** Whether something was typed that is no day. */
  public static boolean isMalformed(String typed) {
    return typed != null && !typed.isBlank() && read(typed).isEmpty();
  }
}
