package org.rabta.service.promoter;

import java.util.List;

/**
 * What a search found.
 *
 * @param rows the best matches, best first
 * @param more whether there are others beyond them
 */
public record PromoterList(List<PromoterRow> rows, boolean more) {}
