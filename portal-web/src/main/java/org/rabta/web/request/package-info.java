/**
 * Requests to other agencies on screen: the queues, one request, asking from a case.
 *
 * <p>Rules it owns: an address that was advertised is shown as text and never as a link; a task is
 * asked from the decision that the reader saw.
 *
 * <p>May use: {@code web.caserecord}, {@code web.handoff}, {@code web.directory}, {@code web.page},
 * {@code web.part}, {@code web.language}, {@code web.frame}, the services of request and directory.
 */
package org.rabta.web.request;
