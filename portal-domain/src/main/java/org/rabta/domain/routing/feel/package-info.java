/**
 * A compiled form of decision tables: a DMN model that KIE has read and checked becomes bit masks
 * and closures that answer in microseconds. Accepts a small, listed part of FEEL and of DMN and
 * refuses the rest by name, so that a model that compiles can neither call anything outside itself
 * nor run for long.
 *
 * <p>Owns: what part of DMN and FEEL is accepted, and its meaning, which is KIE's; a test compares
 * the two. Knows nothing of facts, strands or agencies. May use: nothing of the portal.
 */
package org.rabta.domain.routing.feel;
