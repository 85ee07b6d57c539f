package org.rabta.service.promoter;

import java.time.LocalDate;
import org.rabta.service.usecase.OnRecord;

/**
 * Asks for a list to be compared with the registry.
 *
 * @param fileName name of the file as the browser gave it; may be null
 * @param content the file
 * @param listed date of the list
 */
public record CheckFile(String fileName, byte[] content, LocalDate listed) implements OnRecord {

  @Override
  public String reference() {
    return fileName;
  }
}
