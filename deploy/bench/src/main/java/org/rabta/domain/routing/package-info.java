/**
 * Measurements of the decision tables, in the package of what they measure, as its tests are. No
 * part of the portal.
 */
package org.rabta.domain.routing;
