package org.rabta.web.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last row of a page of a list, short enough for an address.
 *
 * @param at what the list is sorted by, to the microsecond; null where it is sorted by the key
 *     alone
 * @param id the key, 0 or more
 */
public record Mark(Instant at, long id) {

  private static final int RADIX = 36;
  private static final int MICROS = 1_000_000;

  /** Twelve digits of base 36 are less than the largest long. */
  private static final Pattern FORM = Pattern.compile("(?:([0-9a-z]{1,12})_)?([0-9a-z]{1,12})");

  /** The mark of a row whose list is sorted by its key. */
  public static Mark of(long id) {
    return new Mark(null, id);
  }

  /** The mark that a token stands for; empty for anything that is not one. */
  static Optional<Mark> parse(String token) {
    var parts = FORM.matcher(token);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var id = Long.parseLong(parts.group(2), RADIX);
    return Optional.of(parts.group(1) == null ? of(id) : new Mark(moment(parts.group(1)), id));
  }

  private static Instant moment(String micros) {
    return Instant.EPOCH.plus(Long.parseLong(micros, RADIX), ChronoUnit.MICROS);
  }

  @Override
  public String toString() {
    var key = Long.toString(id, RADIX);
    return at == null ? key : Long.toString(micros(), RADIX) + '_' + key;
  }

  private long micros() {
    return at.getEpochSecond() * MICROS + at.getNano() / 1000;
  }
}
