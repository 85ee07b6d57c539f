package org.rabta.service.linkage;

import org.rabta.service.usecase.OnCase;

/**
 * Takes a merge back.
 *
 * @param reference the case that was merged
 * @param reason why they are not the same after all, at most 1000 characters
 */
public record UnmergeCase(String reference, String reason) implements OnCase {}
