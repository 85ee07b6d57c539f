/**
 * Takes down a report, shows the routing as answers come in, and opens the case. May use: usecase,
 * audit, access, caserecord, routing, assessment, directory.
 */
package org.rabta.service.intake;
