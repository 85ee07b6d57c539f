package org.rabta.service.evidence;

import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;

/**
 * What a court bundle will hold, fixed when it was recorded.
 *
 * @param reference the case
 * @param madeBy who makes it
 * @param madeFor for which unit
 * @param madeAt when
 * @param included the items in it, oldest first, each with its custody log
 * @param withheld the items that are named and left out, with the reason
 */
public record Bundle(
    String reference,
    String madeBy,
    UnitRef madeFor,
    Instant madeAt,
    List<Included> included,
    List<Withheld> withheld) {

  /**
   * An item in the bundle.
   *
   * @param path where it lies in the bundle
   * @param row what is known of it
   * @param custody its custody log, oldest first, without who only looked
   */
  public record Included(String path, ItemRow row, List<ItemView.Line> custody) {}

  /**
   * An item that is left out.
   *
   * @param row what is known of it; neither its name nor its content leave
   * @param reason why
   */
  public record Withheld(ItemRow row, Reason reason) {}

  /** Why an item is left out. */
  public enum Reason {
    /** The agency that gave it has not agreed to its use in court. */
    NO_CONSENT("The agency that gave it has not agreed to its use in court"),
    /** The agency that gave it has not agreed that it is passed on. */
    NO_ONWARD_CONSENT("The agency that gave it has not agreed that it is passed on"),
    /** The case was shared for another purpose, to which its use is bound. */
    OTHER_PURPOSE("The case was shared for another purpose"),
    /** Malware was found in it. */
    QUARANTINED("Malware was found in it"),
    /** Its content is not what was added, or is gone. */
    NOT_INTACT("Its content is not what was added, or is gone");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in English, the language of the summary. */
    String inWords() {
      return words;
    }
  }

  public Bundle {
    included = List.copyOf(included);
    withheld = List.copyOf(withheld);
  }
}
