/**
 * Reads and opens the shared case. Owns the Java half of need to know: {@link
 * org.rabta.service.caserecord.CaseDesk} finds a case only for those who take part in it. May use:
 * usecase, audit, access, identity, routing, directory.
 */
package org.rabta.service.caserecord;
