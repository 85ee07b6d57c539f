package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CaseAssignment;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.identity.UnitOfficers;

/** The rules of who gives a case to whom within its unit, and the entry of each change. */
@Dependent
class Charges {

  static final String ASSIGNED = "CASE_ASSIGNED";
  static final String RELEASED = "CASE_RELEASED";

  /** Longest reason, in characters. */
  static final int LONGEST_REASON = 500;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private UnitOfficers officers;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Whether the caller may give the case on: a case of nobody, one's own, or as supervisor any. */
  boolean mayGive(CaseRecord record) {
    var caller = callers.current();
    var mine = record.officer().map(o -> o.subject().equals(caller.subject())).orElse(true);
    return record.status() == CaseStatus.OPEN
        && caller.actsFor(record.custody())
        && (mine || caller.has(Role.SUPERVISOR));
  }

  /**
   * Gives the case to that person of its unit.
   *
   * @throws BusinessRuleViolation {@code case.not-in-custody}, {@code case.has-officer}, {@code
   *     case.not-of-unit}, a code of {@link CaseRecord#assign}, or a text code
   */
  void assign(CaseRecord record, long officer, String shown, String reason) {
    requireGivable(record, shown);
    var person =
        officers
            .working(officer, record.custody())
            .orElseThrow(() -> new BusinessRuleViolation("case.not-of-unit"));
    give(record, shown, new Officer(person.subject(), person.name()), reason, ASSIGNED);
  }

  /** Gives the case back to the queue. */
  void release(CaseRecord record, String shown, String reason) {
    requireGivable(record, shown);
    give(record, shown, null, reason, RELEASED);
  }

  private void requireGivable(CaseRecord record, String shown) {
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("case.not-in-custody");
    }
    if (record.status() == CaseStatus.OPEN && !mayGive(record)) {
      var inCharge = record.officer().map(Officer::name).orElse("");
      var known = inCharge.equals(shown);
      throw new BusinessRuleViolation(
          known ? "case.has-officer" : "case.officer-changed", inCharge);
    }
  }

  private void give(CaseRecord record, String shown, Officer to, String reason, String act) {
    var from = record.officer().orElse(null);
    var why = Text.optional("charge.reason", reason, LONGEST_REASON);
    var now = clock.instant();
    record.assign(shown, to, now);
    entityManager.persist(new CaseAssignment(record, from, why, callers.current(), now));
    var detail = new HashMap<String, String>(Map.of("unit", record.custody().unit()));
    if (from != null) {
      detail.put("from", from.subject());
    }
    if (to != null) {
      detail.put("to", to.subject());
    }
    trail.done(act, record.id(), record.reference().value(), detail);
  }
}
