/** The list of officers. May use: service.identity, frame, language, page. */
package org.rabta.web.identity;
