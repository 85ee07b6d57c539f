/**
 * The list of cases: search, filters, order, columns, and what is done to many cases at once.
 *
 * <p>Rules it owns: the whole state of the list stands in its address; a condition that cannot be
 * read is as good as none; the narrative is searched and never shown.
 *
 * <p>May use: {@code web.page}, {@code web.part}, {@code web.language}, {@code web.frame}, {@code
 * web.handoff}, {@code web.login}, the services of search and directory.
 */
package org.rabta.web.search;
