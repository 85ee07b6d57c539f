/**
 * Sharing a case with a unit: on which basis, for what, which parts, until when, under which
 * handling codes; and the mark of the Traffic Light Protocol that says who may be given it at all.
 * Owns the rules that only the custodian shares, that a share ends by itself, and that what was
 * shared stays on record. May use: caserecord, access, kernel.
 */
package org.rabta.domain.sharing;
