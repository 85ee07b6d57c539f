package org.rabta.web.assessment;

/**
 * An answer that changed from one assessment to the next, in words.
 *
 * @param name what the fact is about
 * @param before the answer before
 * @param after the answer since
 */
public record ChangeLine(String name, String before, String after) {}
