/**
 * What every feature speaks: the three-valued answer, the refusal of a business rule, checked text.
 * Uses nothing else of the portal.
 */
package org.rabta.domain.kernel;
