/**
 * Surfaces open cases on which nothing happens, and takes in why one may lie.
 *
 * <p>Rules it owns: what the trail says the unit in custody did keeps a case alive, and reading
 * does not (the database watches the trail); a case that surfaces is a wait of the unit in custody,
 * which escalates like any other and ends with its next act.
 *
 * <p>May use: {@code service.caserecord}, {@code service.wait}, {@code service.usecase}, {@code
 * service.access}, {@code service.audit}.
 */
package org.rabta.service.dormant;
