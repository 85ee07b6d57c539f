/**
 * Shows the trail: to those who work on a case, and whole to the auditor. May use: usecase, audit,
 * caserecord.
 */
package org.rabta.service.oversight;
