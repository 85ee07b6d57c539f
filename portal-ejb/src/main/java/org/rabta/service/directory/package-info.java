/**
 * Reads of the reference data, open to every signed-in role. Nothing is cached, so that an edit
 * shows at once. May use: usecase, time.
 */
package org.rabta.service.directory;
