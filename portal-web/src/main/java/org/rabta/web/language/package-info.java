/**
 * The two languages of the portal: which one a reader chose, the words of the bundles, names of
 * agencies, units and districts, dates and times.
 *
 * <p>Rules it owns: English and Urdu say the same things (every bundle has the same keys); digits
 * are Western in both; every moment is shown in Pakistan's time; the choice is kept in a cookie and
 * never leads to another site.
 *
 * <p>May use: the domain's kernel and its directory. Every other package of the web layer may use
 * it.
 */
package org.rabta.web.language;
