package org.rabta.service.sharing;

import org.rabta.service.usecase.OnCase;

/**
 * Takes a share back.
 *
 * @param reference the case
 * @param share key of the share
 * @param reason why
 */
public record RevokeShare(String reference, long share, String reason) implements OnCase {}
