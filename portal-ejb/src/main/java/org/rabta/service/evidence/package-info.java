/**
 * Files on a case: taken in piece by piece, kept once under their checksum, handed out with a line
 * in the custody log, looked at again by the clockwork, and bundled for a court. May use: access,
 * audit, caserecord, sharing, usecase, wait.
 */
package org.rabta.service.evidence;
