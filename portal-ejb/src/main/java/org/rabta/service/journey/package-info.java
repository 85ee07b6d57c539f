/**
 * Legs of the journey of a case: entered, corrected and read. Owns that nothing is overwritten and
 * that no fact of the case changes by an entry. May use: usecase, audit, access, caserecord.
 */
package org.rabta.service.journey;
