/**
 * Versions of the decision model: proposal, checks, rehearsal, enactment. Owns the rules that an
 * uploaded model is hostile until proved otherwise, that it is tried on all past cases before it
 * may be enacted, and that a second person enacts it. May use: routing, typology, directory,
 * access.
 */
package org.rabta.domain.rulebook;
