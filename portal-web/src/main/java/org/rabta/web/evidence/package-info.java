/**
 * Evidence of a case: its tab, adding files with and without script, the page of an item, downloads
 * and the court bundle. May use: caserecord, frame, language, login, page, part.
 */
package org.rabta.web.evidence;
