/**
 * The registry of overseas employment promoters: search and look-up for everybody who works on
 * cases; lists, suspension, reinstatement and cancellation for supervisors of the regulator.
 *
 * <p>Rules it owns: what is read is published and leaves no entry on the trail, every change does;
 * a list is compared first and taken over whole or not at all.
 *
 * <p>May use: access, audit, usecase, time.
 */
package org.rabta.service.promoter;
