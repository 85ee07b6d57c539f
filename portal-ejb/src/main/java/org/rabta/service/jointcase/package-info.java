/**
 * Tasks in joint cases and task forces: their acts and what pages show of them. May use: sharing,
 * caserecord, wait, access, audit, usecase.
 */
package org.rabta.service.jointcase;
