package org.rabta.service.promoter;

import java.time.LocalDate;

/**
 * Was this licence good on that day?
 *
 * @param licence licence number as somebody gave it; may be null
 * @param name name as somebody gave it; may be null
 * @param day the day, such as that of an advertisement; null for today
 */
public record LicenceQuestion(String licence, String name, LocalDate day) {}
