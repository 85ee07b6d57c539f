/**
 * The signs on a case, as a part of its page: warning signs proposed from its texts, indicators of
 * the ILO tool with the elements of the Act beside them, and marks of the network. Beside a report
 * under way: its words that stand out.
 *
 * <p>Rules it owns: the portal proposes and marks the words, a person answers; nothing is ticked
 * beforehand; whoever only reads the case sees the answers and no form; what was ticked on a page
 * that turned out stale stays ticked, but for the signs that somebody else answered.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code web.part}, {@code web.language},
 * {@code service.indicator}; of the domain indicator, typology, kernel.
 */
package org.rabta.web.indicator;
