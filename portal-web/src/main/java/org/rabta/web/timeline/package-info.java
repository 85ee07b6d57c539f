/**
 * What the record of a case adds to its timeline: notes, advertisements, payments, legs of the
 * journey, provisions, evidence, closing and reopening.
 *
 * <p>Rules it owns: only what the caller's access reaches is asked for; no names and no accounts
 * stand in the line itself, what a person wrote stands under it.
 *
 * <p>May use: {@code web.caserecord}, {@code web.language}; the services and domains of note,
 * advert, payment, journey, outcome and evidence.
 */
package org.rabta.web.timeline;
