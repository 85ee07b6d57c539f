package org.rabta.service.rulebook;

/**
 * A case as the replay reads it: nothing that names anybody.
 *
 * @param id its key
 * @param facts its current facts, in the stored form
 * @param decision its latest decision, in the stored form
 */
record PastCase(long id, String facts, String decision) {}
