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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.audit.AuditTrail;
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
   * The list in its order.
   *
   * @param format what it is made into, for the trail
   * @throws BusinessRuleViolation {@code search.too-common}, {@code search.nothing-to-find}, or a
   *     text code
   */
  @Act(value = "CASES_EXPORTED", kind = "LIST")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseExport export(CaseFilter filter, String format) {
    var keys = filter.words() == null ? null : search.keys(filter.words());
    var statement = rows.statement(filter.from(null));
    statement.among(keys);
    var from = statement.access(CaseExport.MOST + 1);
    var found = rows.read(statement, from, CaseExport.MOST + 1);
    var cut = found.size() > CaseExport.MOST;
    var export = new CaseExport(cut ? List.copyOf(found.subList(0, CaseExport.MOST)) : found, cut);
    trail.doneTo("LIST", null, "CASES_EXPORTED", detail(filter, format, export));
    return export;
  }

  private static Map<String, String> detail(CaseFilter filter, String format, CaseExport export) {
    var detail = new TreeMap<String, String>();
    detail.put("format", format);
    detail.put("rows", String.valueOf(export.rows().size()));
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
