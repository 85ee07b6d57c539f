package org.rabta.service.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.sharing.CaseShare;
import org.rabta.domain.sharing.EndKind;
import org.rabta.domain.sharing.ShareBasis;
import org.rabta.domain.sharing.ShareEnd;
import org.rabta.domain.sharing.SharePurpose;

/**
 * A share, standing or over.
 *
 * @param id key
 * @param to with whom
 * @param level how far
 * @param parts which parts
 * @param basis what permits it
 * @param purpose what for
 * @param purposeWords the purpose in words; null for those who only take part
 * @param handling what the receiver has to observe
 * @param from the custodian that shared it
 * @param by who shared it
 * @param at when
 * @param expiresAt when it ends by itself
 * @param end how it ended before its time; null if it did not
 */
public record ShareRow(
    long id,
    UnitRef to,
    Level level,
    Set<CasePart> parts,
    ShareBasis basis,
    SharePurpose purpose,
    String purposeWords,
    Set<HandlingCode> handling,
    UnitRef from,
    String by,
    Instant at,
    Instant expiresAt,
    Ended end)
    implements Serializable {

  /**
   * How a share ended before its time.
   *
   * @param kind revoked or extended
   * @param reason why
   * @param by who ended it
   * @param at when
   */
  public record Ended(EndKind kind, String reason, String by, Instant at) implements Serializable {}

  static ShareRow of(CaseShare share, ShareEnd end) {
    var terms = share.terms();
    return new ShareRow(
        share.id(),
        share.to(),
        terms.level(),
        terms.parts(),
        terms.basis(),
        terms.purpose(),
        terms.purposeWords(),
        terms.handling(),
        share.from(),
        share.sharedName(),
        share.sharedAt(),
        share.expiresAt(),
        end == null ? null : new Ended(end.kind(), end.reason(), end.endedName(), end.endedAt()));
  }

  /** Without what was written for the custodian and the receiver alone. */
  ShareRow withoutWords() {
    return new ShareRow(
        id,
        to,
        level,
        parts,
        new ShareBasis(basis.kind(), basis.provision(), basis.provision() == null ? "…" : null),
        purpose,
        null,
        handling,
        from,
        by,
        at,
        expiresAt,
        end == null ? null : new Ended(end.kind(), null, end.by(), end.at()));
  }

  /** Whether it still opens something. */
  public boolean standsAt(Instant now) {
    return end == null && expiresAt.isAfter(now);
  }
}
