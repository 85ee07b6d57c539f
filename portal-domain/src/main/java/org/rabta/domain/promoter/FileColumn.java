package org.rabta.domain.promoter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of promoters, by the names in its first line. */
public enum FileColumn {
  LICENCE_NO("promoter.licence", PromoterEntry.LONGEST_LICENCE, true),
  NAME("promoter.name", PromoterEntry.LONGEST_NAME, true),
  NAME_UR("promoter.name-ur", PromoterEntry.LONGEST_NAME, false),
  CITY("promoter.city", PromoterEntry.LONGEST_CITY, true),
  PROTECTORATE("promoter.protectorate", 20, false),
  STATUS("promoter.status", 20, true),
  STATUS_SINCE("promoter.since", 20, false),
  VALID_FROM("promoter.valid-from", 20, true),
  VALID_UNTIL("promoter.valid-until", 20, true),
  PHONES("promoter.phones", 200, false),
  EMAIL("promoter.email", PromoterEntry.LONGEST_EMAIL, false);

  private final String field;
  private final int longest;
  private final boolean required;

  FileColumn(String field, int longest, boolean required) {
    this.field = field;
    this.longest = longest;
    this.required = required;
  }

  /** Its name in the first line of the file. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The domain's name of the field. */
  public String field() {
    return field;
  }

  /** Characters of its longest value. */
  int longest() {
    return longest;
  }

  /** Whether a file without it is refused. */
  public boolean isRequired() {
    return required;
  }

  static Optional<FileColumn> of(String heading) {
    var folded = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\-]+", "_");
    return Arrays.stream(values()).filter(each -> each.heading().equals(folded)).findFirst();
  }
}
