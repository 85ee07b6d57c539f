package org.rabta.service.rulebook;

import java.time.Instant;
import org.rabta.domain.rulebook.ModelStatus;

/**
 * A version of the decision model in a list.
 *
 * @param id its key; null for the one delivered with the portal
 * @param version as the model names it
 * @param status how far it has come; null for the one delivered with the portal
 * @param inForce whether decisions are made by it now
 * @param proposedName who proposed it; null for the delivered one
 * @param proposedAt when; null for the delivered one
 * @param decidedName who enacted or withdrew it; may be null
 * @param decidedAt when; may be null
 * @param note why it is proposed; null for the delivered one
 * @param digest SHA-256, hexadecimal
 */
public record ModelRow(
    Long id,
    String version,
    ModelStatus status,
    boolean inForce,
    String proposedName,
    Instant proposedAt,
    String decidedName,
    Instant decidedAt,
    String note,
    String digest) {}
