package org.rabta.service.promoter;

import java.util.UUID;
import org.rabta.service.usecase.OnRecord;

/**
 * Asks for a compared list to be taken over.
 *
 * @param upload key of the upload
 */
public record ApplyFile(UUID upload) implements OnRecord {

  @Override
  public String reference() {
    return upload.toString();
  }
}
