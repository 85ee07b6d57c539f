/**
 * The payments of a case, as a part of its page, and the form to enter one.
 *
 * <p>Rules it owns: lists say roles and accounts, never names; sums stand by currency and are never
 * added across currencies; what was typed stays when an entry is refused.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code service.payment}; of the domain
 * payment, caserecord, kernel.
 */
package org.rabta.web.payment;
