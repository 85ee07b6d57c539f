package org.rabta.service.oversight;

import java.io.Serializable;

/**
 * Which entries to show, newest first.
 *
 * @param refusedOnly refusals alone
 * @param reference entries of that record; null means all
 * @param before continue below this entry; null for the newest
 */
public record TrailFilter(boolean refusedOnly, String reference, Long before)
    implements Serializable {}
