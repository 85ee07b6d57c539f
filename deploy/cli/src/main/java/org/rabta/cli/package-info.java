/**
 * Commands that need no server. Routes cases given as JSON lines by the decision tables delivered
 * with the portal.
 *
 * <p>May use: the domain's routing and typology.
 */
package org.rabta.cli;
