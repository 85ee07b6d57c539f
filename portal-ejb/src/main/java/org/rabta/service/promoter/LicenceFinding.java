package org.rabta.service.promoter;

import java.io.Serializable;
import java.time.LocalDate;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.PromoterName;

/**
 * What the registry says about a licence on a day.
 *
 * @param status the answer; null while the registry holds no list, because then it knows nothing
 * @param day the day it speaks of
 * @param promoter the promoter that holds or held the licence; null if the registry has none
 * @param validUntil last day for which the licence was given, as known for that day; may be null
 * @param recorded false where the day lies before everything the registry was told, so that the
 *     answer rests on the validity alone
 * @param name whether the name given can be that of the promoter
 * @param asOf date of the latest list; null before the first
 */
public record LicenceFinding(
    LicenceStatus status,
    LocalDate day,
    PromoterRow promoter,
    LocalDate validUntil,
    boolean recorded,
    PromoterName.Match name,
    LocalDate asOf)
    implements Serializable {

  /** Nobody has such a licence, or the registry is still empty. */
  static LicenceFinding none(LocalDate day, LocalDate asOf) {
    return new LicenceFinding(
        asOf == null ? null : LicenceStatus.NOT_FOUND,
        day,
        null,
        null,
        true,
        PromoterName.Match.NOT_COMPARABLE,
        asOf);
  }

  /** Whether the reader should take care: the licence is not good, or it is somebody else's. */
  public boolean isWarning() {
    return status != LicenceStatus.VALID || name == PromoterName.Match.DIFFERENT;
  }
}
