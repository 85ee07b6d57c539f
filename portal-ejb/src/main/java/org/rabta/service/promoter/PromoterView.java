package org.rabta.service.promoter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rabta.domain.promoter.LicenceStatement;
import org.rabta.domain.promoter.Promoter;
import org.rabta.domain.promoter.PromoterStatus;

/**
 * A promoter as its page shows it.
 *
 * @param row what lists show too
 * @param protectorate code of the protectorate; may be null
 * @param status how the licence stands, apart from the passing of time
 * @param validFrom first day for which the licence was given
 * @param phones published numbers of the office; may be empty
 * @param email published address of the office; may be null
 * @param source name of the file the entry comes from, or {@code PORTAL}
 * @param asOf the day of which it speaks
 * @param version to be handed back with a change
 * @param history everything stated about the licence, latest first
 * @param changes the states to which the caller may bring the licence
 */
public record PromoterView(
    PromoterRow row,
    String protectorate,
    PromoterStatus status,
    LocalDate validFrom,
    List<String> phones,
    String email,
    String source,
    LocalDate asOf,
    long version,
    List<StatementRow> history,
    Set<PromoterStatus> changes) {

  /**
   * A statement about the licence.
   *
   * @param status how it stood
   * @param since first day of that status
   * @param validFrom first day for which it was given
   * @param validUntil last day for which it was given
   * @param reason why; null for a list
   * @param source name of a file, or {@code PORTAL}
   * @param asOf date of the list, or day of the act
   * @param recordedAt when it was entered
   */
  public record StatementRow(
      PromoterStatus status,
      LocalDate since,
      LocalDate validFrom,
      LocalDate validUntil,
      String reason,
      String source,
      LocalDate asOf,
      Instant recordedAt) {

    static StatementRow of(LicenceStatement s) {
      return new StatementRow(
          s.status(),
          s.since(),
          s.validFrom(),
          s.validUntil(),
          s.reason(),
          s.source(),
          s.asOf(),
          s.recordedAt());
    }
  }

  static PromoterView of(
      Promoter promoter, PromoterRow row, List<StatementRow> history, Set<PromoterStatus> changes) {
    return new PromoterView(
        row,
        promoter.protectorate(),
        promoter.status(),
        promoter.validFrom(),
        promoter.phones() == null ? List.of() : List.of(promoter.phones().split("; ")),
        promoter.email(),
        promoter.source(),
        promoter.asOf(),
        promoter.version(),
        history,
        changes);
  }
}
