package org.rabta.domain.promoter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of promoters, by the names in its first line. */
public enum FileColumn {
  LICENCE_NO("promoter.licence", true),
  NAME("promoter.name", true),
  NAME_UR("promoter.name-ur", false),
  CITY("promoter.city", true),
  PROTECTORATE("promoter.protectorate", false),
  STATUS("promoter.status", true),
  STATUS_SINCE("promoter.since", false),
  VALID_FROM("promoter.valid-from", true),
  VALID_UNTIL("promoter.valid-until", true),
  PHONES("promoter.phones", false),
  EMAIL("promoter.email", false);

  private final String field;
  private final boolean required;

  FileColumn(String field, boolean required) {
    this.field = field;
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

  /** Whether a file without it is refused. */
  public boolean isRequired() {
    return required;
  }

  static Optional<FileColumn> of(String heading) {
    var folded = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\-]+", "_");
    return Arrays.stream(values()).filter(each -> each.heading().equals(folded)).findFirst();
  }
}
