/**
 * Proposes, previews, accepts, declines, withdraws and directs the transfer of custody. May use:
 * usecase, audit, access, caserecord, wait, directory.
 */
package org.rabta.service.handoff;
