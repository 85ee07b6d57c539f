/**
 * Records what is said about the facts of a case, has the decision tables assess it anew, and keeps
 * what officers say to that. When the lead changes it opens a wait for the unit in custody; custody
 * itself it never moves.
 *
 * <p>Owns: when a case is re-assessed, who may record, confirm and override, when re-routing is
 * owed, what supervisors and rule owners learn of overrides. May use: usecase, audit, access,
 * caserecord, routing, handoff, wait. Intake calls it for the first assessment of a case.
 */
package org.rabta.service.assessment;
