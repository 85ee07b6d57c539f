package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;

/**
 * What only those see who work on a case; empty lists where the caller's level does not reach.
 *
 * @param reports reports taken down
 * @param advertisements advertisements or offers
 * @param recruiters recruiters
 * @param persons how many persons are on record
 */
public record CaseContents(
    List<ReportView> reports,
    List<AdvertisementEntry> advertisements,
    List<RecruiterEntry> recruiters,
    int persons)
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

  static CaseContents none() {
    return new CaseContents(List.of(), List.of(), List.of(), 0);
  }
}
