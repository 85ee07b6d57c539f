package org.rabta.service.evidence;

import org.rabta.service.usecase.OnCase;

/**
 * Makes a whole upload an item.
 *
 * @param reference the case
 * @param upload key of the upload
 * @param sha256 checksum of the whole file as the browser computed it; null if it did not
 */
public record FinishUpload(String reference, long upload, String sha256) implements OnCase {}
