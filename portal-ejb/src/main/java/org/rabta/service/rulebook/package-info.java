/**
 * Versions of the decision model: a proposal is examined within a limit of time, tried on all past
 * cases by the clockwork, and enacted by a second person. May use: the domain's rulebook, routing
 * and typology; access, audit, routing, usecase.
 */
package org.rabta.service.rulebook;
