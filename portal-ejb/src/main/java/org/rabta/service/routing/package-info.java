/** Holds the decision tables in force. May use: the domain's routing. */
package org.rabta.service.routing;
