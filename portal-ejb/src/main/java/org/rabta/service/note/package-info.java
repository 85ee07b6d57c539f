/**
 * Notes on a case: written, corrected and read under their handling marks. Owns the rule that a
 * mark is checked here and by the policy of the table. May use: usecase, audit, access, caserecord.
 */
package org.rabta.service.note;
