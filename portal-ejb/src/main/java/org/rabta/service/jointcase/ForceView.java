package org.rabta.service.jointcase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

/**
 * A task force with its members and those of its cases that the caller may see.
 *
 * @param row the task force
 * @param members the units in it
 * @param cases a page of its cases, the last added first
 * @param older key of the last case, where there are more; null at the end
 * @param mayRun whether the caller may change or end it
 */
public record ForceView(
    ForceRow row, List<Member> members, List<Joined> cases, Long older, boolean mayRun)
    implements Serializable {

  /**
   * A unit of it.
   *
   * @param who the unit
   * @param since since when
   */
  public record Member(UnitRef who, Instant since) implements Serializable {}

  /**
   * A case of it.
   *
   * @param reference the case
   * @param title one line of it
   * @param strand primary strand
   * @param secondary secondary strands
   * @param priority priority
   * @param minorInvolved a child is or may be among the victims
   * @param contentLive the advertisement is still online
   * @param custody who answers for it
   */
  public record Joined(
      String reference,
      String title,
      Strand strand,
      List<Strand> secondary,
      Priority priority,
      boolean minorInvolved,
      boolean contentLive,
      UnitRef custody)
      implements Serializable {}
}
