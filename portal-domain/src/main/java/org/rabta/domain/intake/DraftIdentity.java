package org.rabta.domain.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.rabta.domain.caserecord.IdentityEntry;

/** Who the person at risk of a draft is, as the text that is sealed. */
public final class DraftIdentity {

  private static final JsonMapper JSON = new JsonMapper();

  private DraftIdentity() {}

  /** The text. */
  public static String write(IdentityEntry identity) {
    try {
      return JSON.writeValueAsString(identity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the text says. */
  public static IdentityEntry read(String text) {
    try {
      return JSON.readValue(text, IdentityEntry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sealed draft is not readable");
    }
  }
}
