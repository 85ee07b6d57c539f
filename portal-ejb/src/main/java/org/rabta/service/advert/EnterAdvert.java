package org.rabta.service.advert;

import org.rabta.domain.caserecord.AdvertisementCapture;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.service.usecase.OnCase;

/**
 * Adds an advertisement, or corrects one.
 *
 * @param reference the case
 * @param filing how it comes in
 * @param advert what is entered; not looked at when one is taken back
 */
public record EnterAdvert(String reference, Filing filing, AdvertisementCapture advert)
    implements OnCase {}
