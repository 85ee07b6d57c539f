/**
 * The people of the units as the identity provider lists them. Owns the rules who of them can be in
 * charge of work, why somebody no longer can, and which list is too different from the last to be
 * believed. May use: access.
 */
package org.rabta.domain.identity;
