/**
 * A request to another agency without giving up the case, and the state of content that was asked
 * to be blocked. Owns the rules that a request has one asked unit and one deadline, that an officer
 * claims it before it is answered or returned, that what has ended stays as it ended, and that
 * blocked content is looked at again. May use: caserecord, wait, routing, access, kernel.
 */
package org.rabta.domain.request;
