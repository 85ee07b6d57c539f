package org.rabta.domain.journey;

import java.io.Serializable;
import org.rabta.domain.caserecord.kernel.DayPrecision;

/**
 * A leg of a journey as typed or shown.
 *
 * @param kind promised or travelled
 * @param position its place in the order, 1 to 99
 * @param from where it begins
 * @param to where it ends
 * @param mode how
 * @param carrier airline, flight, bus or boat; may be null
 * @param day the day, year first; null if not known
 * @param precision how exactly the day is known
 * @param visa on what papers
 * @param escort who goes along
 * @param remark what else is known; may be null
 */
public record LegEntry(
    LegKind kind,
    int position,
    String from,
    String to,
    TravelMode mode,
    String carrier,
    String day,
    DayPrecision precision,
    VisaKind visa,
    Escort escort,
    String remark)
    implements Serializable {}
