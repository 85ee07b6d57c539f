package org.rabta.service.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.FileKind;

/**
 * Something that happened to the evidence of a case.
 *
 * @param at when
 * @param unit for which unit; null for the clockwork
 * @param by who did it
 * @param event what happened; null for a finding
 * @param finding what a look at the content found; null for an event
 * @param kind kind of the file; null for a court bundle
 * @param file name of the file; null for a court bundle
 * @param note what was written with it; may be null
 */
public record EvidenceLine(
    Instant at,
    UnitRef unit,
    String by,
    CustodyEvent event,
    CheckResult finding,
    FileKind kind,
    String file,
    String note)
    implements Serializable {}
