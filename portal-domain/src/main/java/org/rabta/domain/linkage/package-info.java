/**
 * What ties cases together: identifiers in the one form in which they are compared, the likeness of
 * two stories, and the merging of two records of one matter.
 *
 * <p>Rules it owns: how a phone number, an account, an address on the web, a wallet, a bank account
 * a card number and a licence number are written so that two spellings meet; which of them are
 * strong enough to tell another custodian; when two stories are alike. A telephone number in a
 * narrative is left alone, because it may be that of the person at risk; who persons are is kept
 * sealed elsewhere, and only that two cases name the same one is known here.
 *
 * <p>May use: kernel, access, caserecord, intake, payment, promoter (licence numbers and names).
 */
package org.rabta.domain.linkage;
