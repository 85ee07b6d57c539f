/**
 * A case on which nothing happens, on its page: since when, and why it may lie.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code service.dormant}; of the domain
 * kernel.
 */
package org.rabta.web.dormant;
