/**
 * Several agencies on one case: tasks that each does as a contributor, under one custodian, and
 * task forces, which are named groups of units for a campaign. Owns the rules that a task is a wait
 * of one unit and that access through a task force ends with it. May use: caserecord, sharing,
 * access, kernel.
 */
package org.rabta.domain.jointcase;
