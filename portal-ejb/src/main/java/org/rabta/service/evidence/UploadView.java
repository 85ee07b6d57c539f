package org.rabta.service.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.evidence.EvidenceUpload;
import org.rabta.domain.evidence.UploadStatus;

/**
 * An upload of the caller's own.
 *
 * @param id its key
 * @param name the cleaned name of the file
 * @param size bytes of the whole file
 * @param received bytes that are here; the next piece begins there
 * @param status where it stands
 * @param lastAt when the last piece came
 */
public record UploadView(
    Long id, String name, long size, long received, UploadStatus status, Instant lastAt)
    implements Serializable {

  static UploadView of(EvidenceUpload upload) {
    return new UploadView(
        upload.id(),
        upload.name().value(),
        upload.size(),
        upload.received(),
        upload.status(),
        upload.lastAt());
  }

  /** Per cent that is here, rounded down. */
  public int percent() {
    return (int) (received * 100 / size);
  }
}
