package org.rabta.service.caserecord;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** The case page. */
@Stateless
@DenyAll
@UseCase
public class CaseQueries {

  /**
   * Who takes part: those in their own right before those whose access is limited; each a line of
   * level, agency and unit.
   */
  private static final String PARTICIPANTS =
      """
      SQL('(select string_agg(concat_ws('' '', who.level, who.agency, who.unit), chr(10)
                              order by who.turn, who.since, who.unit)
              from (select p.unit, p.agency, p.level, p.since, 1 as turn from rabta.participation p where p.case_id = ?
                    union all
                    select g.unit, g.agency, g.level, g.since, 2 from rabta.access_grant g
                     where g.case_id = ? and g.ended_at is null and (g.expires_at is null or g.expires_at > now())) who)',
          c.id, c.id)
      """;

  /** Read with the case, because each question to the database is planned and checked anew. */
  private static final String JUDGEMENT =
      """
      , f, d, (select count(p) from Person p where p.caseId = c.id),
      (select count(r) from Recruiter r where r.caseId = c.id),
      (select count(v) from Advertisement v where v.caseId = c.id and v.withdrawn = false
        and not exists (select 1 from Advertisement s where s.supersedes = v.id)),
      """
          + PARTICIPANTS;

  /** Facts are never recorded without a decision on them: the newest decision knows the newest. */
  private static final String JUDGED =
      " join RecordedDecision d on d.caseId = c.id join RecordedFacts f on f.id = d.factsId";

  private static final String NEWEST_FIRST = "order by d.id desc";

  /** Places in the row, behind those of the desk. */
  private static final int FACTS = 3;

  private static final int DECISION = 4;
  private static final int PERSONS = 5;
  private static final int RECRUITERS = 6;
  private static final int ADVERTS = 7;
  private static final int TAKING_PART = 8;

  @Inject private CaseDesk desk;
  @Inject private CaseReader reader;
  @Inject private AuditTrail trail;

  /**
   * The case page.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  @Act("CASE_READ")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseView view(String reference) {
    var row = desk.row(reference, JUDGEMENT, JUDGED, NEWEST_FIRST);
    var found = CaseDesk.onDesk(row);
    var record = found.record();
    trail.done(
        "CASE_READ",
        record.id(),
        record.reference().value(),
        Map.of("level", found.level().name()));
    var decision = (RecordedDecision) row[DECISION];
    return new CaseView(
        CaseRow.of(record, found.level()),
        record.summary(),
        record.tlp(),
        record.demonstration(),
        record.openedAt(),
        participants((String) row[TAKING_PART], found.level()),
        ((RecordedFacts) row[FACTS]).facts(),
        decision.decision(),
        decision.decidedAt(),
        contents(found, row),
        found.reach());
  }

  /**
   * What was offered in the case, and by whom.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseOffers offers(String reference) {
    var found = desk.find(reference);
    return reader.offers(found.record().id(), found.reach());
  }

  private CaseContents contents(OnDesk found, Object[] row) {
    return new CaseContents(
        found.reads(CasePart.REPORT) ? reader.reports(found.record().id()) : List.of(),
        found.reads(CasePart.ADVERTS) ? number(row[ADVERTS]) + number(row[RECRUITERS]) : 0,
        found.reads(CasePart.PEOPLE) ? number(row[PERSONS]) : 0);
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }

  private static List<CaseView.Participant> participants(String lines, Level level) {
    if (level == Level.PREVIEW) {
      return List.of();
    }
    var widest = new LinkedHashMap<UnitRef, Level>();
    lines
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            who ->
                widest.merge(
                    new UnitRef(who[1], who[2]), Level.valueOf(who[0]), CaseQueries::wider));
    return widest.entrySet().stream()
        .map(each -> new CaseView.Participant(each.getKey(), each.getValue()))
        .toList();
  }

  private static Level wider(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
