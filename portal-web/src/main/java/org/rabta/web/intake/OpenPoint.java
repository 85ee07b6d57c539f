package org.rabta.web.intake;

/**
 * Something that stands against opening a case.
 *
 * @param text what to do, in the reader's language
 * @param href where to do it, below the context path
 */
public record OpenPoint(String text, String href) {}
