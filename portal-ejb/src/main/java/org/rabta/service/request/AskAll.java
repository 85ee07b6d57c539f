package org.rabta.service.request;

import java.util.List;
import org.rabta.service.usecase.OnCase;

/**
 * Asks several things of one case at once: all, or none.
 *
 * @param reference the case
 * @param requests what; each about the same case
 */
public record AskAll(String reference, List<AskRequest> requests) implements OnCase {}
