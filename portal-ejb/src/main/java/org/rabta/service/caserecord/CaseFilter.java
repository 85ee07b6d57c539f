package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

/**
 * Which cases to list, newest change first.
 *
 * @param status open or closed; null means open
 * @param strand null means every strand
 * @param priority null means every priority
 * @param charge who is in charge; null means anybody
 * @param before continue after this place; null for the beginning
 */
public record CaseFilter(
    CaseStatus status, Strand strand, Priority priority, Charge charge, Place before)
    implements Serializable {

  /** Who is in charge of the cases to list. */
  public enum Charge {
    ANYBODY,
    /** The caller. */
    MINE,
    /** No officer yet, in the custody of the caller's unit. */
    NOBODY
  }

  /**
   * A place in the list.
   *
   * @param updatedAt last change of the last row seen
   * @param id key of the last row seen
   */
  public record Place(Instant updatedAt, long id) implements Serializable {}

  /** All open cases from the beginning. */
  public static CaseFilter open() {
    return new CaseFilter(CaseStatus.OPEN, null, null, Charge.ANYBODY, null);
  }
}
