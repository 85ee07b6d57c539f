package org.rabta.service.journey;

import java.io.Serializable;
import org.rabta.domain.journey.JourneyLeg;
import org.rabta.domain.journey.LegEntry;
import org.rabta.service.caserecord.EntryRow;
import org.rabta.service.caserecord.EntrySigned;

/**
 * A leg of the journey as the page shows it.
 *
 * @param signed who entered it, when
 * @param leg what it says
 */
public record LegView(EntrySigned signed, LegEntry leg) implements EntryRow, Serializable {

  static LegView of(JourneyLeg entry) {
    return new LegView(EntrySigned.of(entry), entry.entry());
  }
}
