/**
 * The trail on screen: whole for the auditor, and its words for the case page.
 *
 * <p>Rules it owns: an act is told in words, never by its code alone; a refusal stands out; reading
 * is itself on the trail, and the page says so.
 *
 * <p>May use: {@code web.page}, {@code web.language}, the services of oversight.
 */
package org.rabta.web.oversight;
