/**
 * The pages on which reports are taken down: step by step at a desk ({@code /report}), and on a
 * phone for a victim abroad ({@code /victim-abroad}).
 *
 * <p>Rules it owns: every step has an address and keeps its draft before another one is shown; what
 * cannot be kept stays on the page with a word beside its field; a question has no answer until
 * somebody gives one, and "not known" is an answer; what a person enters once is not asked again.
 *
 * <p>May use: {@code web.frame}, {@code web.language}, {@code web.page}, {@code web.part}, {@code
 * service.intake}, {@code service.access}; of the domain intake, caserecord, typology, routing,
 * directory, kernel.
 */
package org.rabta.web.intake;
