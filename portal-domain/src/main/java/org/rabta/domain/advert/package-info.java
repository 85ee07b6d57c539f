/**
 * What became of an advertisement: who saw it live or gone, and when. The advertisement itself is a
 * part of the case record. May use: kernel, access, caserecord.
 */
package org.rabta.domain.advert;
