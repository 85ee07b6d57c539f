/**
 * Enters invented data through the services, so that a portal set up for demonstration looks alive.
 * Runs only where {@code RABTA_DEMONSTRATION} is {@code true}. May use: intake, handoff,
 * assessment, caserecord, promoter, request, sharing, jointcase, person, advert, payment, journey,
 * note, evidence, outcome, access, time.
 */
package org.rabta.service.demonstration;
