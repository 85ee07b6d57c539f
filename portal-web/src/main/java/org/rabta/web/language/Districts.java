package org.rabta.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.directory.ReferenceFile;

/** Names of the districts of Pakistan, which are kept by their English names. */
@ApplicationScoped
public class Districts {

  private final Map<String, String> urdu = new HashMap<>();

  @Inject private Language language;

  public Districts() {
    ReferenceFile.DISTRICTS.rows().forEach(row -> urdu.put(row.get("name_en"), row.get("name_ur")));
  }

  /** The name in the reader's language; as it is kept where the list does not have it. */
  public String name(String kept) {
    return language.isUrdu() ? urdu.getOrDefault(kept, kept) : kept;
  }
}
