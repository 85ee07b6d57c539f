/**
 * Signs on a case: what the portal proposes from its texts, what people answered, and what the
 * answers say together. Owns the rules who may answer and that an answer in force is superseded
 * once. May use: usecase, audit, access, caserecord.
 */
package org.rabta.service.indicator;
