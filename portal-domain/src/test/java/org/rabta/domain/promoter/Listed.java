package org.rabta.domain.promoter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

/** Invented promoters and lists of them, for tests. */
final class Listed {

  static final LocalDate DAY = LocalDate.parse("2026-11-01");
  static final Caller SUPERVISOR =
      new Caller("b", "Supervisor Demo", Set.of(Role.SUPERVISOR), "BEOE", "BEOE-HQ");
  static final String HEADER = "licence_no,name,city,status,status_since,valid_from,valid_until";

  private Listed() {}

  static PromoterEntry entry(PromoterStatus status, String since, String from, String until) {
    return new PromoterEntry(
        "0001/LHR",
        "Demo Falcon Overseas (invented)",
        null,
        "Lahore",
        "POE-LHE",
        status,
        since == null ? null : LocalDate.parse(since),
        LocalDate.parse(from),
        LocalDate.parse(until),
        List.of("+92 42 0000001"),
        null);
  }

  static Occasion list(String day) {
    return occasion(day, null);
  }

  static Occasion occasion(String day, String reason) {
    var date = LocalDate.parse(day);
    var at = date.atTime(9, 0).toInstant(ZoneOffset.UTC);
    return new Occasion("list.csv", date, reason, SUPERVISOR, at);
  }

  static Instant noon(String day) {
    return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  static PromoterFile file(String... lines) {
    return PromoterFile.read(bytes(lines), DAY, Set.of("POE-LHE", "POE-KHI"));
  }

  static byte[] bytes(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
