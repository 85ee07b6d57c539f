package org.rabta.service.advert;

import java.util.UUID;
import org.rabta.domain.kernel.Answer;
import org.rabta.service.usecase.OnCase;

/**
 * Says whether an advertisement is still there.
 *
 * @param reference the case
 * @param submission names the form
 * @param advert key of the entry in force
 * @param live whether it was there
 * @param remark what else was seen; may be null
 */
public record CheckAdvert(
    String reference, UUID submission, long advert, Answer live, String remark) implements OnCase {}
