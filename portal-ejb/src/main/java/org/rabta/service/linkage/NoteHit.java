package org.rabta.service.linkage;

import org.rabta.service.usecase.OnCase;

/**
 * Takes note of what another unit recorded.
 *
 * @param hit key of the hit
 * @param reference the caller's case that had the identifier first
 */
public record NoteHit(long hit, String reference) implements OnCase {}
