/**
 * The end of a case: closing with an outcome, reopening, and the provisions that its custodian puts
 * beside those of the decision. Owns the rule that a case closes only when nobody waits for
 * anything on it. May use: usecase, audit, access, caserecord, wait.
 */
package org.rabta.service.outcome;
