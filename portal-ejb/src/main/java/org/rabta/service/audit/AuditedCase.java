package org.rabta.service.audit;

/**
 * A case that an entry is about.
 *
 * @param id its key
 * @param reference its reference
 */
public record AuditedCase(long id, String reference) {}
