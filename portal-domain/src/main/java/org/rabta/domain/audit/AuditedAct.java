package org.rabta.domain.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was done, and to which record.
 *
 * @param act code of the act, such as {@code HAND_OFF_ACCEPTED}
 * @param recordKind kind of record, such as {@code CASE}
 * @param recordRef its reference as shown or as typed, at most 80 characters, what cannot be stored
 *     or shown replaced; may be null
 * @param caseId key of the case; may be null
 * @param detail JSON object of codes; never names of persons, never narrative
 */
public record AuditedAct(
    String act, String recordKind, String recordRef, Long caseId, String detail) {

  private static final int LONGEST_REF = 80;
  private static final char REPLACEMENT = '\uFFFD';
  private static final JsonMapper JSON = new JsonMapper();

  public AuditedAct {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(recordKind, "recordKind");
    Objects.requireNonNull(detail, "detail");
    recordRef = recordRef == null ? null : legible(recordRef);
  }

  /**
   * A refusal has to be written whatever was typed; the database refuses some characters, and a
   * line break or a change of direction would let one entry look like another.
   */
  private static String legible(String typed) {
    var text = new StringBuilder();
    typed
        .codePoints()
        .limit(LONGEST_REF)
        .forEach(c -> text.appendCodePoint(isLegible(c) ? c : REPLACEMENT));
    return text.toString();
  }

  private static boolean isLegible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** An act with details, in the order of their names. */
  public static AuditedAct of(
      String act, String recordKind, String recordRef, Long caseId, Map<String, String> detail) {
    return new AuditedAct(act, recordKind, recordRef, caseId, json(new TreeMap<>(detail)));
  }

  private static String json(TreeMap<String, String> detail) {
    try {
      return JSON.writeValueAsString(detail);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
