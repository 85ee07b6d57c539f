/**
 * What surrounds every page: the masthead and the list of places, messages, the headers that keep a
 * page to itself, and what a reader sees when something fails.
 *
 * <p>Rules it owns: a place is listed only if its page exists and the reader's role may use it; "no
 * such record" and "not yours" are one page; a refused rule leaves the reader on the page with
 * everything typed; an unforeseen failure has a number and no stack trace; an answer is never
 * stored by a browser, a resource for a year.
 *
 * <p>May use: {@code web.language}, {@code web.part}, the domain's kernel and access, {@code
 * service.access}. Every page bean may use {@link org.rabta.web.frame.Notices} and {@link
 * org.rabta.web.frame.FieldRefusals}.
 */
package org.rabta.web.frame;
