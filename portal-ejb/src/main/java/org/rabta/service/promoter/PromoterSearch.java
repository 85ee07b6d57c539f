package org.rabta.service.promoter;

import org.rabta.domain.promoter.PromoterStatus;

/**
 * What somebody looks for.
 *
 * @param text a licence number or its beginning, a name or a part of it, or a telephone number; may
 *     be null
 * @param status only licences that stand so; null for all
 */
public record PromoterSearch(String text, PromoterStatus status) {}
