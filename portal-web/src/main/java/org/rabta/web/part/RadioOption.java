package org.rabta.web.part;

/**
 * One answer of {@code rb:radios}.
 *
 * @param value what is stored
 * @param label the words
 * @param note what follows from it; null for nothing
 */
public record RadioOption(String value, String label, String note) {}
