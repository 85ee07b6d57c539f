/**
 * What people keep about the list of cases: filters under a name, and columns. Owns the rules that
 * a person has each name once and opens the list with one filter at most. May use: kernel, access.
 */
package org.rabta.domain.search;
