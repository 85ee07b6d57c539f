/**
 * Transfer of custody: propose, accept, decline, withdraw, direct. Owns the rules that custody
 * moves only on acceptance or direction, that one hand-off at a time is pending, and that a second
 * decline goes to the national coordinator. May use: caserecord, wait, routing, access, kernel.
 */
package org.rabta.domain.handoff;
