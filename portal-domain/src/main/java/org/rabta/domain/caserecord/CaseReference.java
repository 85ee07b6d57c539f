package org.rabta.domain.caserecord;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference people quote: {@code RBT-yyyy-nnnnnn}, six digits or more.
 *
 * @param value the reference in capitals
 */
public record CaseReference(String value) {

  private static final Pattern FORM = Pattern.compile("RBT-\\d{4}-\\d{6,12}");

  public CaseReference {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a case reference");
    }
  }

  /**
   * @param year four-digit year of opening, in Pakistan
   * @param number running number, from 1
   */
  public static CaseReference of(int year, long number) {
    return new CaseReference("RBT-%04d-%06d".formatted(year, number));
  }

  /** The reference in what somebody typed or a link carried; empty if it is none. */
  public static Optional<CaseReference> parse(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    var candidate = typed.strip().toUpperCase(java.util.Locale.ROOT);
    return FORM.matcher(candidate).matches()
        ? Optional.of(new CaseReference(candidate))
        : Optional.empty();
  }
}
