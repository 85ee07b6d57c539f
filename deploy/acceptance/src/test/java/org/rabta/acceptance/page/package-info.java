/** The portal's pages as journeys use them: one class for what belongs to one piece of work. */
package org.rabta.acceptance.page;
