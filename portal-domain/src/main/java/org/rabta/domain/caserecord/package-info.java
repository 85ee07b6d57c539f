/**
 * The shared case: its reference, who holds custody, which units take part and how far they see,
 * the report, the advertisement, the recruiter and the people at risk. Owns the rule that exactly
 * one unit holds custody at every instant. May use: kernel, access, typology, routing, directory.
 */
package org.rabta.domain.caserecord;
