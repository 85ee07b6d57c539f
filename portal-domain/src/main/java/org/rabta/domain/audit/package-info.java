/** The append-only trail and the digest that makes an entry checkable. Uses nothing but access. */
package org.rabta.domain.audit;
