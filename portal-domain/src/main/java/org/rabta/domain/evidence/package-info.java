/**
 * Files on a case: what may become evidence, what is known of each item, who had it in hands, and
 * what later looks at it found. Owns the rules of names, types, sizes and archives. May use:
 * kernel, access, caserecord.
 */
package org.rabta.domain.evidence;
