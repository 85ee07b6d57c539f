/**
 * Whatever somebody waits for: its accountable unit, its deadline by the working calendar and its
 * escalation. May use: kernel, access, typology, routing.
 */
package org.rabta.domain.wait;
