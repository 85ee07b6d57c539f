/**
 * Persons of a case and their sealed identities: roles, screening before anybody is treated as an
 * offender, what an identity is, how it is sealed and how it can be searched without being opened.
 * May use: caserecord, access, kernel.
 */
package org.rabta.domain.person;
