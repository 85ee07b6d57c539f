/**
 * How a case's assessment unfolds: statements of fact with their source, grade and time, what is
 * believed from them on a day, what the decision tables made of it, and what a person said to that.
 *
 * <p>A feature of its own, since it joins what caserecord keeps (snapshots and decisions), what
 * typology and routing make of facts, and what a wait watches over, none of which needs to know it.
 *
 * <p>Owns: which of several statements is in force, when statements contradict each other, when a
 * confirmation or an override ends. May use: kernel, access, typology, routing, caserecord, wait
 * (its calendar).
 */
package org.rabta.domain.assessment;
