package org.rabta.service.assessment;

import static org.rabta.domain.access.Roles.NATIONAL_ADMIN;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.assessment.AssessmentReview;
import org.rabta.domain.assessment.ReviewKind;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.typology.Strand;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/**
 * Where officers did not follow the tables, for those who can change them. A supervisor learns of
 * the agency's overrides, national coordination and the keepers of the tables of all: as figures.
 * Single overrides are listed only where the reader may see the case anyway.
 */
@Stateless
@DenyAll
@UseCase
public class OverrideQueries {

  /** Overrides that the list shows; the figures count all. */
  public static final int MOST = 200;

  private static final List<Level> READING =
      Stream.of(Level.values()).filter(Level::readsReports).toList();

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  /** How often each rule was overridden, most often first. */
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR, NATIONAL_ADMIN})
  @SuppressWarnings("unchecked")
  public List<OverrideFigure> figures() {
    var counts = new LinkedHashMap<String, Map<List<Strand>, Long>>();
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "select rules, from_strand, to_strand, overrides from rabta.override_figures()")
            .getResultList();
    for (var row : rows) {
      var way = List.of(Strand.valueOf((String) row[1]), Strand.valueOf((String) row[2]));
      var changed = way.get(0) != way.get(1);
      for (var rule : String.valueOf(row[0]).split(",")) {
        if (Overridden.by(rule, changed)) {
          counts
              .computeIfAbsent(rule, r -> new LinkedHashMap<>())
              .merge(way, ((Number) row[3]).longValue(), Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(each -> figure(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingLong(OverrideFigure::overrides)
                .reversed()
                .thenComparing(OverrideFigure::rule))
        .toList();
  }

  /** Overrides in cases that the caller may see, newest first, at most {@value #MOST}. */
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR, NATIONAL_ADMIN})
  public List<OverrideRow> list(OverrideFilter filter) {
    var caller = callers.current();
    var supervisor = caller.has(Role.SUPERVISOR);
    var query =
        entityManager
            .createQuery(
                """
                select r, d, c from AssessmentReview r
                  join CaseAccess a on a.caseId = r.caseId
                  join CaseRecord c on c.id = r.caseId
                  join RecordedDecision d on d.id = r.decisionId
                 where a.principal = :principal and a.level in :reading and r.kind = :overridden %s
                 order by r.id desc
                """
                    .formatted(supervisor ? "and r.agency = :agency" : ""),
                Object[].class)
            .setParameter("principal", caller.principal())
            .setParameter("reading", READING)
            .setParameter("overridden", ReviewKind.OVERRIDDEN);
    if (supervisor) {
      query.setParameter("agency", caller.agency());
    }
    return query
        .setMaxResults(MOST)
        .getResultStream()
        .map(OverrideQueries::row)
        .filter(row -> filter.rule() == null || row.rules().contains(filter.rule()))
        .filter(row -> filter.strand() == null || row.review().tables().strand() == filter.strand())
        .toList();
  }

  private static OverrideRow row(Object[] found) {
    var record = (CaseRecord) found[2];
    return OverrideRow.of(
        record.reference(),
        record.title(),
        ReviewView.of((AssessmentReview) found[0]),
        ((RecordedDecision) found[1]).decision());
  }

  private static OverrideFigure figure(String rule, Map<List<Strand>, Long> ways) {
    var most = ways.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return new OverrideFigure(
        rule,
        ways.values().stream().mapToLong(Long::longValue).sum(),
        most.getKey().get(0),
        most.getKey().get(1),
        most.getValue());
  }
}
