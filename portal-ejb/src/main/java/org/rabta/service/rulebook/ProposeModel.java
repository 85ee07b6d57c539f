package org.rabta.service.rulebook;

/**
 * A model that somebody proposes.
 *
 * @param file the bytes as they came
 * @param note why it is proposed, 1 to 2000 characters
 */
public record ProposeModel(byte[] file, String note) {}
