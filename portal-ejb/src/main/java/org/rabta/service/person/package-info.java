/**
 * Persons of a case: recorded, corrected, opened for a purpose and a time, found by an exact
 * identifier. Owns {@link org.rabta.service.person.IdentityVault}, the one place where keys are.
 * May use: caserecord, usecase, audit, access.
 */
package org.rabta.service.person;
