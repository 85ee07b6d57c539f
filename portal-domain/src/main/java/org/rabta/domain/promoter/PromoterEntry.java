package org.rabta.domain.promoter;

import java.time.LocalDate;
import java.util.List;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What the regulator states about one promoter.
 *
 * @param licence licence number as printed, at most 40 characters
 * @param nameEn name in Latin script, at most 200 characters
 * @param nameUr name in Urdu, at most 200 characters; may be null
 * @param city seat, at most 80 characters
 * @param protectorate code of the protectorate that covers it; may be null
 * @param status how the licence stands
 * @param since first day of that status; null where the list does not say
 * @param validFrom first day for which the licence was given
 * @param validUntil last day for which it was given
 * @param phones published numbers of the office, at most 5
 * @param email published address of the office, at most 120 characters; may be null
 */
public record PromoterEntry(
    String licence,
    String nameEn,
    String nameUr,
    String city,
    String protectorate,
    PromoterStatus status,
    LocalDate since,
    LocalDate validFrom,
    LocalDate validUntil,
    List<String> phones,
    String email) {

  /** Most telephone numbers of one office. */
  public static final int MOST_PHONES = 5;

  static final int LONGEST_LICENCE = 40;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_CITY = 80;
  static final int LONGEST_EMAIL = 120;

  /**
   * @throws BusinessRuleViolation {@code promoter.licence-without-digits}, {@code
   *     promoter.validity-reversed}, {@code promoter.date-missing}, {@code promoter.status-missing}
   *     or a text code
   */
  public PromoterEntry {
    licence = Text.required("promoter.licence", licence, LONGEST_LICENCE);
    nameEn = Text.required("promoter.name", nameEn, LONGEST_NAME);
    nameUr = Text.optional("promoter.name-ur", nameUr, LONGEST_NAME);
    city = Text.required("promoter.city", city, LONGEST_CITY);
    email = Text.optional("promoter.email", email, LONGEST_EMAIL);
    phones = List.copyOf(phones);
    if (LicenceNumber.key(licence).chars().noneMatch(Character::isDigit)) {
      throw new BusinessRuleViolation("promoter.licence-without-digits", "promoter.licence");
    }
    if (status == null) {
      throw new BusinessRuleViolation("promoter.status-missing");
    }
    requireOrder(validFrom, validUntil);
  }

  private static void requireOrder(LocalDate from, LocalDate until) {
    if (from == null || until == null) {
      throw new BusinessRuleViolation(
          "promoter.date-missing", from == null ? "promoter.valid-from" : "promoter.valid-until");
    }
    if (until.isBefore(from)) {
      throw new BusinessRuleViolation("promoter.validity-reversed", from, until);
    }
  }

  /** The form in which the licence number is compared. */
  public String licenceKey() {
    return LicenceNumber.key(licence);
  }

  /** The numbers as one text; null if there are none. */
  String phonesText() {
    return phones.isEmpty() ? null : String.join("; ", phones);
  }
}
