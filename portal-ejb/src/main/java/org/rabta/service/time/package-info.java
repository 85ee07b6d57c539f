/** The portal's clock. Uses nothing of the portal. */
package org.rabta.service.time;
