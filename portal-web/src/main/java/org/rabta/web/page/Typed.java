package org.rabta.web.page;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed into a form, by the names of its fields. It stays as it was typed until the act is
 * done, and carries a name of the form itself, so that a second click is known as one.
 */
public final class Typed {

  private static final String SUBMISSION = "submission";

  private final Map<String, Object> fields = new HashMap<>();

  /** The fields as the page binds them. */
  public Map<String, Object> getFields() {
    fields.computeIfAbsent(SUBMISSION, absent -> UUID.randomUUID().toString());
    return fields;
  }

  /** Puts a value there that nobody has typed yet. */
  public Typed suggest(String field, Object value) {
    fields.putIfAbsent(field, value == null ? "" : value.toString());
    return this;
  }

  /** What was typed; null if nothing was. */
  public String text(String field) {
    var value = fields.get(field);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }

  /** The constant that was chosen; null if none was. */
  public <E extends Enum<E>> E choice(Class<E> type, String field) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text(field)))
        .findFirst()
        .orElse(null);
  }

  /** Whether a box was ticked. */
  public boolean ticked(String field) {
    return Boolean.parseBoolean(String.valueOf(fields.get(field)));
  }

  /** Names the form; one of a kind even if somebody changed what the page had sent. */
  public UUID submission() {
    try {
      return UUID.fromString(Optional.ofNullable(text(SUBMISSION)).orElse(""));
    } catch (IllegalArgumentException changed) {
      return UUID.randomUUID();
    }
  }

  /** Whether the form has been sent and is shown again with what was typed. */
  public boolean isKept() {
    var faces = FacesContext.getCurrentInstance();
    return faces != null
        && faces.isPostback()
        && fields.entrySet().stream()
            .filter(field -> !field.getKey().equals(SUBMISSION))
            .anyMatch(field -> text(field.getKey()) != null);
  }
}
