package org.rabta.service.search;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseRow;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * Gives the list away as a whole. What leaves the portal is on the trail with its conditions; the
 * words that were searched for are not, because they may name somebody.
 */
@Stateless
@DenyAll
@UseCase
public class CaseExportService {

  @Inject private CaseRows rows;
  @Inject private WordSearch search;
  @Inject private AuditTrail trail;

  /**
   * Puts on the trail that the list leaves, before anything of it does, and says which cases it
   * has. Cases that change while the file goes out are neither missed nor told twice.
   *
   * @param format what it is made into, for the trail
   * @throws BusinessRuleViolation {@code search.too-common}, {@code search.nothing-to-find}, or a
   *     text code
   */
  @Act(value = "CASES_EXPORTED", kind = "LIST")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseExport begin(CaseFilter filter, String format) {
    var keys = filter.words() == null ? null : search.keys(filter.words());
    var statement = rows.statement(filter.from(null));
    statement.among(keys);
    var found = rows.keys(statement, CaseExport.MOST + 1);
    var cut = found.size() > CaseExport.MOST;
    var listed = cut ? List.copyOf(found.subList(0, CaseExport.MOST)) : found;
    var export = new CaseExport(UUID.randomUUID().toString(), listed, cut);
    trail.doneTo("LIST", export.key(), "CASES_EXPORTED", detail(filter, format, export));
    return export;
  }

  /**
   * What some of its cases say now, in its order; without those that meanwhile left the list or the
   * caller's sight.
   *
   * @param cases keys of at most {@link CaseExport#PAGE} cases of the list
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<CaseRow> page(CaseFilter filter, List<Long> cases) {
    var statement = rows.statement(filter.from(null));
    statement.among(cases.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    var found = rows.read(statement, statement.access(cases.size()), cases.size());
    return found.stream().sorted(Comparator.comparing(row -> cases.indexOf(row.id()))).toList();
  }

  /**
   * Puts on the trail how much of the list left.
   *
   * @param key key of the export
   * @param sent how many cases
   * @param whole whether the file got to its end
   */
  @Act(value = "CASES_EXPORT_ENDED", kind = "LIST")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public void ended(String key, int sent, boolean whole) {
    var detail = Map.of("rows", String.valueOf(sent), "whole", String.valueOf(whole));
    trail.doneTo("LIST", key, "CASES_EXPORT_ENDED", detail);
  }

  private static Map<String, String> detail(CaseFilter filter, String format, CaseExport export) {
    var detail = new TreeMap<String, String>();
    detail.put("format", format);
    detail.put("rows", String.valueOf(export.cases().size()));
    detail.put("status", filter.standing().name());
    detail.put("officer", filter.charge().name());
    put(detail, "strand", filter.strand());
    put(detail, "priority", filter.priority());
    put(detail, "custody", filter.custody());
    put(detail, "level", filter.level());
    put(detail, "openedFrom", filter.opened().from());
    put(detail, "openedTo", filter.opened().to());
    put(detail, "changedFrom", filter.changed().from());
    put(detail, "changedTo", filter.changed().to());
    put(detail, "minor", filter.minor() ? "true" : null);
    put(detail, "live", filter.live() ? "true" : null);
    put(detail, "words", filter.words() == null ? null : "true");
    return detail;
  }

  private static void put(Map<String, String> detail, String name, Object value) {
    if (value != null) {
      detail.put(name, value.toString());
    }
  }
}
