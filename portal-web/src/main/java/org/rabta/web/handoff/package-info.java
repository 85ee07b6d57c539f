/**
 * The acts of a hand-off on screen: propose with a preview, accept or decline, withdraw, direct.
 *
 * <p>Rules it owns: a form carries the hand-off that the reader saw, so that a stale page never
 * decides another one; after an act the reader is led to a page that shows its result; who may no
 * longer see the case after a refusal reads why in the inbox.
 *
 * <p>May use: {@code web.caserecord}, {@code web.page}, {@code web.language}, {@code web.frame},
 * the services of handoff and directory.
 */
package org.rabta.web.handoff;
