package org.rabta.domain.rulebook;

/**
 * A decision that is an expression, not a table.
 *
 * @param id its key in the model
 * @param name its name
 * @param question what it answers, in words; may be empty
 * @param text the expression
 */
public record NamedExpression(String id, String name, String question, String text) {}
