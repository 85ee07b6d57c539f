/**
 * Who answers for a case and who helps: the decision tables turn case facts into a strand, a lead
 * agency and unit, supporting agencies with a task each, provisions and a priority, and say why.
 *
 * <p>Owns: the decision model, its evaluation and its explanation. May use: kernel, typology,
 * directory.
 */
package org.rabta.domain.routing;
