/**
 * The waits of an agency for its supervisor, and what was escalated for the national coordinator.
 *
 * <p>Rules it owns: what is overdue comes first; every figure has its list.
 *
 * <p>May use: {@code web.page}, {@code web.part}, {@code web.language}, the services of wait.
 */
package org.rabta.web.wait;
