package org.rabta.service.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.ItemConditions.Obstacle;

/**
 * An item on its own page.
 *
 * @param row what the list shows too
 * @param custody its custody log, newest first, at most {@value #MOST}
 * @param checks what was found when it was looked at, newest first
 * @param handling what its mark and codes come to
 * @param mayRecord whether the caller works on the case
 */
public record ItemView(
    ItemRow row,
    List<Line> custody,
    List<ItemRow.CheckView> checks,
    Handling handling,
    boolean mayRecord) {

  /** Lines that are read. */
  static final int MOST = 300;

  /**
   * A line of the custody log.
   *
   * @param event what happened
   * @param recipient to whom; may be null
   * @param note why; may be null
   * @param agreedBy who gave a consent; may be null
   * @param agreedOn on which day; may be null
   * @param by who did it
   * @param unit for which unit
   * @param at when
   */
  public record Line(
      CustodyEvent event,
      String recipient,
      String note,
      String agreedBy,
      LocalDate agreedOn,
      String by,
      UnitRef unit,
      Instant at) {

    static Line of(CustodyEntry entry) {
      return new Line(
          entry.event(),
          entry.recipient(),
          entry.note(),
          entry.agreedBy(),
          entry.agreedOn(),
          entry.doneName(),
          entry.doneFor(),
          entry.doneAt());
    }
  }

  public ItemView {
    custody = List.copyOf(custody);
    checks = List.copyOf(checks);
  }

  /**
   * What mark and codes of an item come to.
   *
   * @param court whether its agency agreed to its use in court
   * @param onward whether its agency agreed that it is passed on
   * @param againstCourt why a court bundle of the caller leaves it out; null if it does not
   * @param recipients the units that are named, under TLP:RED
   * @param mine whether the caller's unit added it, and decides on consents and recipients
   * @param toSettle whether an alarm waits for the caller
   */
  public record Handling(
      boolean court,
      boolean onward,
      Obstacle againstCourt,
      List<RecipientRow> recipients,
      boolean mine,
      boolean toSettle) {

    public Handling {
      recipients = List.copyOf(recipients);
    }
  }

  /** Whether a court bundle leaves it out. */
  public boolean withheld() {
    return handling.againstCourt() != null;
  }
}
