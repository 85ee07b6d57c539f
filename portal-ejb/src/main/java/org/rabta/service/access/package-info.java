/** Who is calling, and how the database session learns it. May use: domain.access. */
package org.rabta.service.access;
