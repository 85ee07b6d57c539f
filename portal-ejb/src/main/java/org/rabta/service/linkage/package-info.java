/**
 * Which cases may be about the same matter, and what becomes of them.
 *
 * <p>Rules it owns: identifiers are kept in the transaction that records them; likely duplicates
 * are shown among the cases that the caller reads, and nothing else leaves a trace there; where
 * another unit had an identifier or a person first, its custodian is told and the one who records
 * it is not. What is entered after the report counts the same; it is told here by events. What is
 * corrected or taken back ties no longer, unless something else in the same part of the case still
 * says it.
 *
 * <p>May use: {@code service.intake}, {@code service.advert}, {@code service.payment}, {@code
 * service.person}, {@code service.caserecord}, {@code service.wait}, {@code service.usecase},
 * {@code service.access}, {@code service.audit}.
 */
package org.rabta.service.linkage;
