package org.rabta.service.request;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.request.BlockGround;
import org.rabta.domain.request.BlockScope;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.ContentBlock;
import org.rabta.domain.request.ContentCheck;
import org.rabta.domain.request.Seen;

/**
 * What became of one address.
 *
 * @param id key
 * @param address as text; never a link
 * @param state state
 * @param ground why; null before a statement
 * @param provision code of the provision; null before a statement
 * @param scope how much; null before a statement
 * @param from first day of the block; may be null
 * @param until last day; may be null
 * @param platformReply what the platform answered; may be null
 * @param statedName who stated it; null before a statement
 * @param statedAt when; null before a statement
 * @param nextCheckAt when it needs attention next; null where it needs none
 * @param checks who looked again, newest first
 */
public record BlockView(
    Long id,
    String address,
    BlockState state,
    BlockGround ground,
    String provision,
    BlockScope scope,
    LocalDate from,
    LocalDate until,
    String platformReply,
    String statedName,
    Instant statedAt,
    Instant nextCheckAt,
    List<Check> checks)
    implements Serializable {

  /**
   * Somebody looked.
   *
   * @param seen what was seen
   * @param at when
   * @param from network and place
   * @param name who
   * @param unit the unit of that person
   */
  public record Check(Seen seen, Instant at, String from, String name, UnitRef unit)
      implements Serializable {

    static Check of(ContentCheck c) {
      return new Check(c.seen(), c.seenAt(), c.seenFrom(), c.checkedName(), c.by());
    }
  }

  static BlockView of(ContentBlock b, List<Check> checks) {
    return new BlockView(
        b.id(),
        b.address(),
        b.state(),
        b.ground(),
        b.provision(),
        b.scope(),
        b.validFrom(),
        b.validTo(),
        b.platformReply(),
        b.statedName(),
        b.statedAt(),
        b.nextCheckAt(),
        checks);
  }
}
