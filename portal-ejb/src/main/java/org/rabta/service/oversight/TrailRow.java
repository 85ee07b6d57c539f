package org.rabta.service.oversight;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.audit.Outcome;

/**
 * An entry of the trail as shown.
 *
 * @param id order of insertion
 * @param at when
 * @param name who
 * @param agency agency of the person
 * @param unit unit of the person
 * @param roles realm roles at that moment
 * @param origin network address, or {@code internal}; null where it is not the reader's to know
 * @param act code of the act
 * @param reference the record
 * @param outcome done or refused
 * @param refusal code of the rule that refused; null if done
 * @param detail JSON object of codes
 * @param intact whether the content matches its digest
 */
public record TrailRow(
    Long id,
    Instant at,
    String name,
    String agency,
    String unit,
    String roles,
    String origin,
    String act,
    String reference,
    Outcome outcome,
    String refusal,
    String detail,
    boolean intact)
    implements Serializable {

  static TrailRow whole(AuditEntry e) {
    return of(e, true);
  }

  /** As other agencies see it: network addresses stay with the agency of the person. */
  static TrailRow forAgency(AuditEntry e, String agency) {
    return of(e, e.agency().equals(agency));
  }

  private static TrailRow of(AuditEntry e, boolean withOrigin) {
    return new TrailRow(
        e.id(),
        e.at(),
        e.name(),
        e.agency(),
        e.unit(),
        e.roles(),
        withOrigin ? e.origin() : null,
        e.act(),
        e.recordRef(),
        e.outcome(),
        e.refusal(),
        e.detail(),
        e.isIntact());
  }
}
