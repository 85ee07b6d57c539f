package org.rabta.web.intake;

import java.util.Locale;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/**
 * What one part of a report says for another, so that nobody is asked twice. An answer that
 * somebody gave is never changed.
 */
final class Deductions {

  private Deductions() {}

  /** The same thing said in two places says the same: country, age, whether it is online. */
  static ReportContent mirrored(ReportContent content) {
    CaseFacts facts = content.facts();
    VictimEntry victim = Victims.of(content);
    AdvertisementEntry advert = content.advertisement();
    ReportContent written =
        new ReportContent(
            content.title(),
            content.summary(),
            content.narrative(),
            content.reporterRole(),
            facts.toBuilder().victimCountry(victim.country()).build(),
            advert == null
                ? null
                : new AdvertisementEntry(
                    advert.platform(),
                    advert.account(),
                    advert.url(),
                    advert.wording(),
                    facts.answer(Fact.ONLINE_CONTENT_LIVE)),
            content.recruiter(),
            content.victim());
    return Victims.put(
        written,
        new VictimEntry(
            victim.situation(),
            victim.country(),
            victim.place(),
            facts.answer(Fact.VICTIM_MINOR),
            victim.safeContact(),
            victim.identity()));
  }

  /**
   * The report with the facts that follow from it: a person who is held is confined and in danger,
   * a recruiter's number is a trace to the recruiter, a licence number was given.
   */
  static ReportContent drawn(ReportContent content) {
    CaseFacts facts = content.facts();
    Situation situation = Victims.of(content).situation();
    CaseFacts.Builder builder = facts.toBuilder();
    if (situation == Situation.HELD) {
      builder.coercionOrConfinement(unless(facts.answer(Fact.COERCION_OR_CONFINEMENT)));
    }
    if (situation.inDanger() || situation == Situation.DEAD) {
      builder.deathsOrDanger(unless(facts.answer(Fact.DEATHS_OR_DANGER)));
    }
    if (leavesATrace(content)) {
      builder.contactIdentifiersPresent(unless(facts.answer(Fact.CONTACT_IDENTIFIERS_PRESENT)));
    }
    if (content.recruiter() != null && content.recruiter().licence() != null) {
      builder.oepLicenceMentioned(unless(facts.answer(Fact.OEP_LICENCE_MENTIONED)));
    }
    if (content.reporterRole() != ReporterRole.UNKNOWN) {
      builder.set(Fact.REPORTER_ROLE, content.reporterRole().name().toLowerCase(Locale.ROOT));
    }
    return withFacts(content, builder.build());
  }

  static ReportContent withFacts(ReportContent content, CaseFacts facts) {
    return new ReportContent(
        content.title(),
        content.summary(),
        content.narrative(),
        content.reporterRole(),
        facts,
        content.advertisement(),
        content.recruiter(),
        content.victim());
  }

  private static Answer unless(Answer given) {
    return given.isKnown() ? given : Answer.YES;
  }

  private static boolean leavesATrace(ReportContent content) {
    AdvertisementEntry advert = content.advertisement();
    RecruiterEntry recruiter = content.recruiter();
    return (advert != null && (advert.account() != null || advert.url() != null))
        || (recruiter != null && recruiter.phone() != null);
  }
}
