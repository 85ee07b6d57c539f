package org.rabta.domain.intake;

import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.typology.CaseFacts;

/**
 * Everything a report says, as far as it has been taken down; any part may be null or empty.
 *
 * @param title one line without names
 * @param summary what happened, without names
 * @param narrative in the reporter's words
 * @param reporterRole what the reporter is to the matter
 * @param facts the structured answers
 * @param advertisement the advertisement or offer
 * @param recruiter who recruited
 * @param victim the person at risk
 */
public record ReportContent(
    String title,
    String summary,
    String narrative,
    ReporterRole reporterRole,
    CaseFacts facts,
    AdvertisementEntry advertisement,
    RecruiterEntry recruiter,
    VictimEntry victim) {

  /** A report of which nothing is known yet. */
  public static ReportContent empty() {
    return new ReportContent(
        null, null, null, ReporterRole.UNKNOWN, CaseFacts.unknown(), null, null, null);
  }

  /** Who the person at risk is; null where nothing is said. */
  public IdentityEntry identity() {
    return victim == null ? null : victim.identity();
  }

  /** The same with that identity, or without any for null. */
  public ReportContent with(IdentityEntry identity) {
    if (victim == null && identity == null) {
      return this;
    }
    var known = victim == null ? new VictimEntry(null, null, null, null, null, null) : victim;
    return new ReportContent(
        title,
        summary,
        narrative,
        reporterRole,
        facts,
        advertisement,
        recruiter,
        new VictimEntry(
            known.situation(),
            known.country(),
            known.place(),
            known.minor(),
            known.safeContact(),
            identity));
  }
}
