package org.rabta.service.evidence;

import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.CustodyEvent;

/**
 * An item on its own page.
 *
 * @param row what the list shows too
 * @param custody its custody log, newest first, at most {@value #MOST}
 * @param checks what was found when it was looked at, newest first
 * @param consent whether its use in court was agreed to
 * @param mayRecord whether the caller works on the case
 */
public record ItemView(
    ItemRow row,
    List<Line> custody,
    List<ItemRow.CheckView> checks,
    boolean consent,
    boolean mayRecord) {

  /** Lines that are read. */
  static final int MOST = 300;

  /**
   * A line of the custody log.
   *
   * @param event what happened
   * @param recipient to whom; may be null
   * @param note why; may be null
   * @param by who did it
   * @param unit for which unit
   * @param at when
   */
  public record Line(
      CustodyEvent event, String recipient, String note, String by, UnitRef unit, Instant at) {

    static Line of(CustodyEntry entry) {
      return new Line(
          entry.event(),
          entry.recipient(),
          entry.note(),
          entry.doneName(),
          entry.doneFor(),
          entry.doneAt());
    }
  }

  public ItemView {
    custody = List.copyOf(custody);
    checks = List.copyOf(checks);
  }

  /** Whether a court bundle leaves it out. */
  public boolean withheld() {
    return row.said().notInCourt() && !consent;
  }
}
