package org.rabta.service.advert;

import org.rabta.domain.caserecord.AdvertisementEntry;

/**
 * An advertisement was corrected or taken back; told within the transaction, after that was
 * written.
 *
 * @param caseId key of the case
 * @param earlier what it said until now
 */
public record AdvertSuperseded(Long caseId, AdvertisementEntry earlier) {}
