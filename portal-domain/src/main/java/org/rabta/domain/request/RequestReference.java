package org.rabta.domain.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rabta.domain.caserecord.CaseReference;

/**
 * The reference of a request: that of its case, {@code /R} and a number from 1.
 *
 * @param ofCase the case
 * @param ordinal number within the case, 1 to 9999
 */
public record RequestReference(CaseReference ofCase, int ordinal) {

  private static final Pattern FORM = Pattern.compile("(RBT-\\d{4}-\\d{6,12})/R([1-9]\\d{0,3})");
  private static final int LONGEST = 40;

  /** The reference in what somebody typed or a link carried; empty if it is none. */
  public static Optional<RequestReference> parse(String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return Optional.empty();
    }
    var parts = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return parts.matches()
        ? Optional.of(
            new RequestReference(
                new CaseReference(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** As people quote it. */
  public String value() {
    return ofCase.value() + "/R" + ordinal;
  }
}
