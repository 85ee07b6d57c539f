/**
 * The inbox: what waits for the reader's unit, what the reader works on, and what the unit waits
 * for from others.
 *
 * <p>Rules it owns: what somebody waits for comes first; a wait stays in sight of those who wait.
 *
 * <p>May use: {@code web.page}, {@code web.part}, {@code web.language}, the services of wait,
 * search and intake.
 */
package org.rabta.web.inbox;
