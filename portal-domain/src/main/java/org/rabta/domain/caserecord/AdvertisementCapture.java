package org.rabta.domain.caserecord;

import java.io.Serializable;
import org.rabta.domain.caserecord.kernel.DayPrecision;

/**
 * An advertisement with how it was captured.
 *
 * @param offer what it says and where
 * @param language language of its text; null if not told
 * @param day the day on which it was captured, year first; null if not known
 * @param precision how exactly the day is known
 */
public record AdvertisementCapture(
    AdvertisementEntry offer, AdvertLanguage language, String day, DayPrecision precision)
    implements Serializable {}
