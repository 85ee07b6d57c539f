/**
 * The advertisements of a case, as a part of its page: those of its report and those that came
 * later, with who saw them live or gone.
 *
 * <p>Rules it owns: an address is shown and never a link; what was typed stays when an entry is
 * refused.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code service.advert}; of the domain
 * advert, caserecord, kernel.
 */
package org.rabta.web.advert;
