package org.rabta.service.search;

/**
 * Keeps a filter under a name; one of the same name is replaced.
 *
 * @param name 1 to 60 characters
 * @param conditions as the address of the list carries them, at most 1500 characters
 * @param shared the colleagues of the unit see it too
 * @param standard the list opens with it from now on
 */
public record SaveFilter(String name, String conditions, boolean shared, boolean standard) {}
