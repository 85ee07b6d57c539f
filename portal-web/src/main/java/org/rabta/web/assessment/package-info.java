/**
 * The facts of a case with what they rest on, the pages to record facts and to confirm or override
 * an assessment, and the list of overrides.
 *
 * <p>Rules it owns: a question that was left alone says nothing; every act carries the assessment
 * that the page showed.
 *
 * <p>May use: caserecord, intake (its questions), page, frame, language.
 */
package org.rabta.web.assessment;
