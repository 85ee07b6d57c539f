/**
 * Makes many synthetic cases, and measures the portal on them. No part of the portal. May use the
 * domain and the local database.
 */
package org.rabta.bench;
