package org.rabta.service.search;

import java.io.Serializable;

/**
 * A filter that is kept under a name.
 *
 * @param id key
 * @param name its name
 * @param conditions as the address of the list carries them
 * @param shared the colleagues of the unit see it too
 * @param standard the list opens with it
 * @param mine the caller's own
 * @param owner name of whose it is
 */
public record SavedFilterRow(
    long id,
    String name,
    String conditions,
    boolean shared,
    boolean standard,
    boolean mine,
    String owner)
    implements Serializable {}
