/**
 * The page of one case: custody, timeline, people, advertisement and recruiter, facts, trail.
 *
 * <p>Rules it owns: somebody who is shown a preview only is led to the hand-off and sees nothing of
 * the case itself; people at risk are called by number; an opened identity is shown in one answer
 * and kept nowhere.
 *
 * <p>May use: {@code web.page}, {@code web.part}, {@code web.language}, {@code web.frame}, the
 * services of caserecord, handoff and oversight.
 */
package org.rabta.web.caserecord;
