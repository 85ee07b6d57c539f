package org.rabta.service.evidence;

import org.rabta.service.usecase.OnCase;

/**
 * The next piece of a file.
 *
 * @param reference the case
 * @param upload key of the upload
 * @param offset where the piece begins, in bytes
 * @param sha256 its checksum, as the browser computed it
 * @param content the bytes, at most {@value #LARGEST}
 */
public record UploadPiece(String reference, long upload, long offset, String sha256, byte[] content)
    implements OnCase {

  public static final int LARGEST = 4 * 1024 * 1024;
}
