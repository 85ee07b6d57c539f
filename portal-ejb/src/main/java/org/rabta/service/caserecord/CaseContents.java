package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.caserecord.ReporterRole;

/**
 * What only those see who work on a case; nothing where the caller's level does not reach.
 *
 * @param reports reports taken down
 * @param offers how many advertisements in force and recruiters are on record
 * @param persons how many persons are on record
 */
public record CaseContents(List<ReportView> reports, int offers, int persons)
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
}
