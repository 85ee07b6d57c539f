/**
 * Pages about versions of the decision model: reading, proposing, rehearsing, enacting. May use:
 * the rulebook's service; language, page, frame, part.
 */
package org.rabta.web.rulebook;
