package org.rabta.service.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.request.Finding;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.request.ReturnGround;

/**
 * A request as its page shows it.
 *
 * @param row what lists show too
 * @param asked what was asked
 * @param items what it is about, beside the addresses to block
 * @param blocks the addresses to block, and what became of them
 * @param ended how it ended; null while open
 * @param claimedAt since when somebody works on it; null while nobody does
 * @param level how far the caller sees the case now; null if it is closed to the caller
 * @param actions what the caller may do now
 */
public record RequestView(
    RequestRow row,
    Asked asked,
    List<Item> items,
    List<BlockView> blocks,
    Ended ended,
    Instant claimedAt,
    Level level,
    Set<RequestAction> actions)
    implements Serializable {

  /**
   * What was asked.
   *
   * @param question in words
   * @param name who asked
   * @param tlp Traffic Light Protocol mark
   * @param handling handling codes
   * @param after the task that comes first; null where none does
   * @param afterStatus how far the request for that task is; null if none was made
   */
  public record Asked(
      String question,
      String name,
      Tlp tlp,
      List<HandlingCode> handling,
      String after,
      RequestStatus afterStatus)
      implements Serializable {}

  /**
   * One thing the request is about.
   *
   * @param kind what sort
   * @param value as copied; null for the sealed number of a document that the caller has not open
   */
  public record Item(ItemKind kind, String value) implements Serializable {

    /** Whether it is there and not readable. */
    public boolean isSealed() {
      return value == null;
    }
  }

  /**
   * How it ended.
   *
   * @param finding the answer as a code; may be null
   * @param answer the answer in words; may be null
   * @param ground ground of a return; may be null
   * @param reason sentence of a return or withdrawal; may be null
   * @param name who ended it
   */
  public record Ended(
      Finding finding, String answer, ReturnGround ground, String reason, String name)
      implements Serializable {}

  /** Whether the caller may do that now. */
  public boolean can(String action) {
    return actions.contains(RequestAction.valueOf(action));
  }

  /** Whether a number of a document is sealed that the caller may open. */
  public boolean mayOpenDocuments() {
    return actions.contains(RequestAction.OPEN_DOCUMENTS)
        && items.stream().anyMatch(Item::isSealed);
  }

  /** Whether the case is open to the caller as far as a preview, or further. */
  public boolean caseOpen() {
    return level != null;
  }

  /** Whether the caller works on the case or observes it. */
  public boolean onCase() {
    return level != null && level.readsReports();
  }
}
