package org.rabta.service.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.Tlp;

/**
 * With whom a case is shared.
 *
 * @param mark its mark
 * @param custody who answers for it
 * @param participants everybody who sees it and why, the custodian first
 * @param standing shares that hold, newest first
 * @param past shares that are over, newest first
 * @param markings changes of the mark, newest first
 * @param actions what the caller may do
 */
public record SharingOfCase(
    Tlp mark,
    UnitRef custody,
    List<Participant> participants,
    List<ShareRow> standing,
    List<ShareRow> past,
    List<Marking> markings,
    Set<SharingAction> actions)
    implements Serializable {

  /**
   * A unit that sees the case for one reason; a unit with several stands there several times.
   *
   * @param who the unit
   * @param level how far it sees
   * @param since since when
   * @param source what it follows from; null for custody and its moves
   * @param sourceId key of that; null likewise
   * @param share the share that it follows from; null for the others
   * @param expiresAt when it ends by itself; null for not by time
   */
  public record Participant(
      UnitRef who,
      Level level,
      Instant since,
      GrantSource source,
      Long sourceId,
      ShareRow share,
      Instant expiresAt)
      implements Serializable {}

  /**
   * A change of the mark.
   *
   * @param was before
   * @param becomes after
   * @param reason why
   * @param by who
   * @param at when
   */
  public record Marking(Tlp was, Tlp becomes, String reason, String by, Instant at)
      implements Serializable {}

  /** Whether the caller may do that now. */
  public boolean can(String action) {
    return actions.contains(SharingAction.valueOf(action));
  }
}
