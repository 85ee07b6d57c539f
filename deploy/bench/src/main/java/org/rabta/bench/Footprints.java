package org.rabta.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.audit.AuditedAct;

/** The entries that the course of a generated case leaves on the trail, each with its digest. */
final class Footprints {

  /** Most entries of one case. */
  static final int MOST = 8;

  private final long ordinal;
  private final String reference;
  private final Rows rows;
  private final Dice dice;
  private int entries;

  Footprints(long ordinal, String reference, Rows rows, Dice dice) {
    this.ordinal = ordinal;
    this.reference = reference;
    this.rows = rows;
    this.dice = dice;
  }

  void of(Course course) {
    leave(course.intake(), "CASE_OPENED", course.opened(), Map.of());
    if (course.handOff() != Course.HandedOff.NOT_NEEDED) {
      leave(
          course.intake(),
          "HAND_OFF_PROPOSED",
          course.opened().plus(Duration.ofMinutes(5)),
          Map.of("to", course.lead().unit()));
      leave(course.lead(), "CASE_READ", course.decided(), Map.of("level", "PREVIEW"));
    }
    switch (course.handOff()) {
      case ACCEPTED -> leave(course.lead(), "HAND_OFF_ACCEPTED", course.decided(), Map.of());
      case DECLINED -> leave(course.lead(), "HAND_OFF_DECLINED", course.decided(), Map.of());
      default -> {
        // nothing decided
      }
    }
    for (int reads = dice.below(3); reads > 0; reads--) {
      leave(course.custody(), "CASE_READ", course.updated(), Map.of("level", "CUSTODY"));
    }
  }

  private void leave(Places.Seat seat, String act, Instant at, Map<String, String> detail) {
    var role = seat.agency().equals("CWA") ? Role.CWA_OFFICER : Role.OFFICER;
    var who =
        new Caller(
            "generated:" + seat.unit() + ":0",
            CaseMaker.officer(seat, 0),
            Set.of(role),
            seat.agency(),
            seat.unit());
    var salt = ByteBuffer.allocate(16).putLong(ordinal).putLong(dice.below(1 << 30)).array();
    var entry =
        new AuditEntry(
            who,
            "internal",
            AuditedAct.of(act, "CASE", reference, ordinal, detail),
            null,
            at,
            salt);
    rows.add(
        Target.AUDIT_ENTRY,
        ordinal * MOST + entries++,
        entry.at(),
        entry.subject(),
        entry.name(),
        entry.roles(),
        entry.agency(),
        entry.unit(),
        entry.origin(),
        entry.act(),
        entry.recordKind(),
        entry.recordRef(),
        entry.caseId(),
        entry.outcome(),
        entry.detail(),
        bytes(salt),
        bytes(entry.digest()));
  }

  private static String bytes(byte[] raw) {
    return "\\x" + HexFormat.of().formatHex(raw);
  }
}
