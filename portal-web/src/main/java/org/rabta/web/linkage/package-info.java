/**
 * What a report under way and a case have in common with other cases: beside the form, on the page
 * of a case, and in the inbox of whoever had an identifier first.
 *
 * <p>May use: {@code web.caserecord}, {@code web.frame}, {@code web.intake}, {@code web.language},
 * {@code web.page}, {@code service.linkage}; of the domain linkage, kernel.
 */
package org.rabta.web.linkage;
