/**
 * The outcome of a case, as a part of its page: closing, reopening, asking for it, and the
 * provisions that its custodian puts beside those of the decision.
 *
 * <p>Rules it owns: what stands in the way of closing is shown before anybody tries; what was typed
 * stays when an act is refused.
 *
 * <p>May use: {@code web.caserecord}, {@code web.directory}, {@code web.page}, {@code
 * service.outcome}; of the domain outcome, kernel.
 */
package org.rabta.web.outcome;
