package org.rabta.service.request;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.request.BlockState;

/**
 * An address that needs attention.
 *
 * @param reference the request
 * @param title title of the case when it was asked
 * @param address as text; never a link
 * @param state state
 * @param from who asked
 * @param since when it was stated
 * @param dueAt when it needs attention
 */
public record RecheckRow(
    String reference,
    String title,
    String address,
    BlockState state,
    UnitRef from,
    Instant since,
    Instant dueAt)
    implements Serializable {}
