/**
 * The list of cases: filters, order, search, what a person keeps about it, acts on many cases at
 * once. Owns the rule that every list starts from the access table and pages by the last row seen.
 * May use: usecase, audit, access, caserecord, directory, handoff, identity, wait.
 */
package org.rabta.service.search;
