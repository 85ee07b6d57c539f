/**
 * The journey of a case, as a part of its page: what was promised beside what happened.
 *
 * <p>Rules it owns: both columns stand in their own order; what was typed stays when an entry is
 * refused.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code service.journey}; of the domain
 * journey, caserecord, kernel.
 */
package org.rabta.web.journey;
