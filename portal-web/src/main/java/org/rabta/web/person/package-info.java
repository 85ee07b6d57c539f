/**
 * Pages of persons: those of a case with what is open of them, the form of one, the search by an
 * exact identifier, and the openings that supervisors look at. May use: caserecord, page, frame,
 * language, intake (for typed text).
 */
package org.rabta.web.person;
