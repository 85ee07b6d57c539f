package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.kernel.CaseEntry;

/**
 * How an entry is signed.
 *
 * @param id its key
 * @param name who entered it; null for what came with the report
 * @param unit for which unit; null for what came with the report
 * @param at when; null for what came with the report
 * @param why why it supersedes an earlier one; null for a first entry
 * @param first whether it supersedes none
 * @param withdrawn whether it takes an earlier entry back
 */
public record EntrySigned(
    long id, String name, UnitRef unit, Instant at, String why, boolean first, boolean withdrawn)
    implements Serializable {

  /** Of that entry. */
  public static EntrySigned of(CaseEntry entry) {
    var by = entry.entered();
    return new EntrySigned(
        entry.id(),
        by == null ? null : by.name(),
        by == null ? null : by.unit(),
        by == null ? null : by.at(),
        entry.correction(),
        entry.supersedes() == null,
        entry.withdrawn());
  }
}
