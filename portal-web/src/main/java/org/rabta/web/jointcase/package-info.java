/**
 * The pages of joint cases: the tasks of a case, asking for one, working on one; and the task
 * forces. May use: caserecord, sharing, promoter, page, language, part, frame.
 */
package org.rabta.web.jointcase;
