package org.rabta.web.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last row of a page of a list, short enough for an address.
 *
 * @param rank what the list is sorted by before the moment, 1 to 9; 0 where there is no such thing
 * @param at what the list is sorted by, to the microsecond; null where it is sorted by the key
 *     alone
 * @param id the key, 0 or more
 */
public record Mark(int rank, Instant at, long id) {

  private static final int RADIX = 36;
  private static final int MICROS = 1_000_000;

  /** Twelve digits of base 36 are less than the largest long. */
  private static final Pattern FORM =
      Pattern.compile("(?:(?:([1-9])_)?([0-9a-z]{1,12})_)?([0-9a-z]{1,12})");

  /** The mark of a row whose list is sorted by a moment. */
  public Mark(Instant at, long id) {
    this(0, at, id);
  }

  /** The mark of a row whose list is sorted by its key. */
  public static Mark of(long id) {
    return new Mark(0, null, id);
  }

  /** The mark that a token stands for; empty for anything that is not one. */
  static Optional<Mark> parse(String token) {
    var parts = FORM.matcher(token);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var id = Long.parseLong(parts.group(3), RADIX);
    if (parts.group(2) == null) {
      return Optional.of(of(id));
    }
    var rank = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
    return Optional.of(new Mark(rank, moment(parts.group(2)), id));
  }

  private static Instant moment(String micros) {
    return Instant.EPOCH.plus(Long.parseLong(micros, RADIX), ChronoUnit.MICROS);
  }

  @Override
  public String toString() {
    var key = Long.toString(id, RADIX);
    if (at == null) {
      return key;
    }
    return (rank == 0 ? "" : rank + "_") + Long.toString(micros(), RADIX) + '_' + key;
  }

  private long micros() {
    return at.getEpochSecond() * MICROS + at.getNano() / 1000;
  }
}
