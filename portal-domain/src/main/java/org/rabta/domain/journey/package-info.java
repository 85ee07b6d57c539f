/**
 * How a person travelled, leg by leg: what was promised beside what happened. It changes no fact of
 * the case. May use: kernel, access, caserecord.
 */
package org.rabta.domain.journey;
