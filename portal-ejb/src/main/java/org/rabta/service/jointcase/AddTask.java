package org.rabta.service.jointcase;

import java.time.LocalDate;
import org.rabta.service.usecase.OnCase;

/**
 * Asks a unit of a joint case to do something.
 *
 * @param reference the case
 * @param toUnit code of the unit
 * @param title what is to be done
 * @param due last day in which it is in time, in Pakistan
 */
public record AddTask(String reference, String toUnit, String title, LocalDate due)
    implements OnCase {}
