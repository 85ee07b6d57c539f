package org.rabta.web.assessment;

import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;

/**
 * A fact that something is known about, in words.
 *
 * @param name what it is about
 * @param answer the answer in force
 * @param contested whether others say otherwise about the same time and nothing settles it
 * @param doubtful whether the answer is uncertain
 * @param said the statements that carry it
 * @param against those that contradict it
 */
public record FactLine(
    String name,
    String answer,
    boolean contested,
    boolean doubtful,
    List<Said> said,
    List<Said> against) {

  /**
   * A statement in words.
   *
   * @param answer what it says
   * @param source who said it
   * @param grade letter and figure; null where nobody judged it
   * @param gradeWords what they mean
   * @param days since when, and until when
   * @param by name of the officer who recorded it
   * @param unit the officer's unit
   * @param at when it was recorded
   */
  public record Said(
      String answer,
      String source,
      String grade,
      String gradeWords,
      String days,
      String by,
      UnitRef unit,
      Instant at) {}
}
