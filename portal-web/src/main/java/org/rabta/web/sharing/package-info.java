/**
 * The pages on which a custodian shares a case, changes a share and the mark of the case, and what
 * a receiver is shown of its share. May use: caserecord, handoff, promoter, page, language, part.
 */
package org.rabta.web.sharing;
