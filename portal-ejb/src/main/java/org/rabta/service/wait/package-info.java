/**
 * Opens, ends, lists and escalates waits. The clockwork runs in a database role of its own. May
 * use: usecase, audit, access, caserecord, directory, time.
 */
package org.rabta.service.wait;
