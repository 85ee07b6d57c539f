/**
 * How a case ends: its outcome, closing and reopening, and the provisions that its custodian puts
 * beside those of the decision. Owns what has to be over before a case closes, and who may say so.
 * May use: kernel, access, caserecord.
 */
package org.rabta.domain.outcome;
