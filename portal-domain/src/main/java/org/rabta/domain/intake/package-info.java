/**
 * Taking down a report before it becomes a case: the draft and what is checked in it. May use:
 * caserecord, typology.
 */
package org.rabta.domain.intake;
