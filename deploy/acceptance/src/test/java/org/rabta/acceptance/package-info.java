/**
 * Journeys of people through the fully started portal, in a browser.
 *
 * <p>Each journey creates the cases it needs, so that their order does not matter. What is looked
 * for is found by role and by the words of the bundles, never by generated ids. A journey fails
 * when a page complains in the console, an answer fails unexpectedly or a request leaves the
 * machine.
 */
package org.rabta.acceptance;
