package org.rabta.service.promoter;

import java.io.Serializable;
import java.time.LocalDate;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.Promoter;

/**
 * A promoter as a line in a list.
 *
 * @param licence licence number as printed
 * @param nameEn name in Latin script
 * @param nameUr name in Urdu; may be null
 * @param city seat
 * @param standing what the licence is worth today
 * @param since first day of its status
 * @param validUntil last day for which the licence was given
 */
public record PromoterRow(
    String licence,
    String nameEn,
    String nameUr,
    String city,
    LicenceStatus standing,
    LocalDate since,
    LocalDate validUntil)
    implements Serializable {

  static PromoterRow of(Promoter promoter, LicenceStatus standing) {
    return new PromoterRow(
        promoter.licence(),
        promoter.nameEn(),
        promoter.nameUr(),
        promoter.city(),
        standing,
        promoter.since(),
        promoter.validUntil());
  }
}
