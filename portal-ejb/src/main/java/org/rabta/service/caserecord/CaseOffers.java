package org.rabta.service.caserecord;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;

/**
 * What was offered and by whom; empty where the caller's level does not reach.
 *
 * @param advertisements advertisements or offers in force, the oldest first; at most 500
 * @param recruiters recruiters, the oldest first
 */
public record CaseOffers(List<AdvertisementEntry> advertisements, List<RecruiterEntry> recruiters)
    implements Serializable {}
