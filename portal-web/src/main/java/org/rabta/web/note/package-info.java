/**
 * The notes of a case, as a part of its page, and the form to write one.
 *
 * <p>Rules it owns: no mark is chosen beforehand; what was typed stays when a note is refused.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code service.note}; of the domain note,
 * caserecord, kernel.
 */
package org.rabta.web.note;
