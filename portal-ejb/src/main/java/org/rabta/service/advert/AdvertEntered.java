package org.rabta.service.advert;

import java.time.Instant;
import org.rabta.domain.caserecord.AdvertisementEntry;

/**
 * An advertisement was added to a case after its report, or corrected; told within the transaction,
 * after it was written.
 *
 * @param caseId key of the case
 * @param advert what it says now
 * @param at when
 */
public record AdvertEntered(Long caseId, AdvertisementEntry advert, Instant at) {}
