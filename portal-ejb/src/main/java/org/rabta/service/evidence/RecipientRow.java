package org.rabta.service.evidence;

import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.evidence.ItemRecipient;

/**
 * A unit that is named as recipient of an item.
 *
 * @param who the unit
 * @param by who named it
 * @param at when
 */
public record RecipientRow(UnitRef who, String by, Instant at) {

  static RecipientRow of(ItemRecipient recipient) {
    return new RecipientRow(recipient.who(), recipient.namedName(), recipient.namedAt());
  }
}
