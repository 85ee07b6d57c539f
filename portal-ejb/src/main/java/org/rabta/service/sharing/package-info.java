/**
 * The acts of sharing a case, what its page shows of them, and the clockwork that ends access whose
 * time is over. May use: caserecord, access, audit, usecase.
 */
package org.rabta.service.sharing;
