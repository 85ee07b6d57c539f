package org.rabta.service.evidence;

import java.io.IOException;
import java.io.OutputStream;
import org.rabta.domain.evidence.FileKind;
import org.rabta.domain.evidence.Sha256;

/**
 * The content of an item, opened for one reader after the line in the custody log was written.
 *
 * @param name the file's name
 * @param kind what it is
 * @param size bytes
 * @param sha256 its checksum
 * @param store where it lies
 */
public record Content(String name, FileKind kind, long size, Sha256 sha256, EvidenceStore store) {

  /**
   * Writes it out, piece by piece.
   *
   * @throws IOException if it is not there, or the reader went away
   */
  public void transferTo(OutputStream out) throws IOException {
    try (var in = store.open(sha256).orElseThrow(() -> new IOException("no content " + sha256))) {
      in.transferTo(out);
    }
  }
}
