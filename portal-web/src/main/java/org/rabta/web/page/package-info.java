/**
 * What page beans share: addresses that carry the state of a page, the turning of long lists by the
 * last row seen, and whether a click is being taken in.
 *
 * <p>Rules it owns: the state of a list stands in its address; a parameter that cannot be read is
 * as good as none; a button that the reader saw takes the click even if the act is no longer
 * possible, so that the service can say why.
 *
 * <p>May use: nothing of the portal. Every page bean may use it.
 */
package org.rabta.web.page;
