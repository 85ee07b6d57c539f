package org.rabta.service.wait;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;

/**
 * What waits for one unit, counted.
 *
 * @param unit the accountable unit
 * @param open open waits
 * @param overdue those of them past their deadline
 * @param firstDue the soonest deadline
 */
public record UnitWaits(UnitRef unit, long open, long overdue, Instant firstDue)
    implements Serializable {}
