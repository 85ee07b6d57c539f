/**
 * Asks other agencies without giving up the case, answers them, and keeps an eye on blocked
 * content. May use: usecase, audit, access, caserecord, wait, handoff, directory, sharing, person.
 */
package org.rabta.service.request;
