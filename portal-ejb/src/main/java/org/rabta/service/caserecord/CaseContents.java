package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.kernel.Answer;

/**
 * What only those see who work on a case; empty lists where the caller's level does not reach.
 *
 * @param reports reports taken down
 * @param advertisements advertisements or offers
 * @param recruiters recruiters
 * @param victims people at risk, identities sealed
 */
public record CaseContents(
    List<ReportView> reports,
    List<AdvertisementEntry> advertisements,
    List<RecruiterEntry> recruiters,
    List<VictimRow> victims)
    implements Serializable {

  /**
   * A report.
   *
   * @param narrative in the reporter's words
   * @param reporterRole what the reporter is to the matter
   * @param receivedUnit unit that took it down
   * @param receivedBy officer who took it down
   * @param receivedAt when
   */
  public record ReportView(
      String narrative,
      ReporterRole reporterRole,
      String receivedUnit,
      String receivedBy,
      Instant receivedAt)
      implements Serializable {}

  /**
   * A person at risk, unnamed.
   *
   * @param ordinal number within the case
   * @param situation where the person is now
   * @param country country code; may be null
   * @param place place; may be null
   * @param minor under 18
   * @param safeContact safe way to get in touch; may be null
   * @param identityKept whether a sealed identity is on record
   */
  public record VictimRow(
      int ordinal,
      Situation situation,
      String country,
      String place,
      Answer minor,
      String safeContact,
      boolean identityKept)
      implements Serializable {}

  static CaseContents none() {
    return new CaseContents(List.of(), List.of(), List.of(), List.of());
  }
}
