/**
 * Notes that officers write on a case, each with its handling mark: a Traffic Light Protocol 2.0
 * mark and handling codes. Owns who may read a note under which mark. May use: kernel, access,
 * caserecord.
 */
package org.rabta.domain.note;
