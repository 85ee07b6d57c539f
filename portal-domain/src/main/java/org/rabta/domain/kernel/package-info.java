/**
 * What every feature speaks: the three-valued answer, the refusal of a business rule, checked text,
 * the cells of tables. Uses nothing else of the portal.
 */
package org.rabta.domain.kernel;
