/**
 * Who there is, where, and under which law: agencies, units, countries, districts and provisions.
 *
 * <p>Owns: the reference data and which unit covers which place. The files beside this package are
 * the one source of what is delivered; the migration holds the same rows. May use: kernel.
 */
package org.rabta.domain.directory;
