package org.rabta.service.search;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.access.Role;
import org.rabta.domain.handoff.HandOff;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.kernel.Text;
import org.rabta.domain.search.BulkKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.audit.AuditedCase;
import org.rabta.service.handoff.HandOffs;
import org.rabta.service.search.ManyStatements.Outcome;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * Acts on many cases in a few statements. Each case is all or nothing and leaves its own entry; one
 * that a rule refuses does not hold up the others.
 */
@Stateless
@DenyAll
@UseCase
public class ManyCasesService {

  private static final Map<BulkKind, String> ACTS =
      Map.of(
          BulkKind.PROPOSE, "HAND_OFF_PROPOSED",
          BulkKind.TAKE, "CASE_TAKEN_CHARGE",
          BulkKind.RELEASE, "CASE_RELEASED",
          BulkKind.ASSIGN, "CASE_ASSIGNED");

  @Inject private CallerHolder callers;
  @Inject private ChosenCases chosen;
  @Inject private HandOffs handOffs;
  @Inject private ManyStatements statements;
  @Inject private Assignments assignments;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * How many cases are chosen.
   *
   * @throws BusinessRuleViolation {@code bulk.nothing-chosen}, {@code bulk.too-many}, {@code
   *     search.too-common}
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public int count(CaseChoice choice) {
    return chosen.references(choice).size();
  }

  /**
   * Does it.
   *
   * @throws BusinessRuleViolation {@code bulk.done-already}, {@code bulk.choice-changed}, {@code
   *     bulk.nothing-chosen}, {@code bulk.too-many}, {@code handoff.unit-cannot-take}, {@code
   *     charge.officer-missing}, {@code bulk.preview-stale}, or a text code
   */
  @Act(value = "MANY_CASES_ACTED_ON", kind = "LIST")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public ManyResult act(ActOnMany asked) {
    var key = key(asked.key());
    if (statements.isDone(key)) {
      throw new BusinessRuleViolation("bulk.done-already");
    }
    var references = chosen.references(asked.choice());
    if (references.size() != asked.expected()) {
      throw new BusinessRuleViolation("bulk.choice-changed", asked.expected(), references.size());
    }
    var outcomes =
        switch (asked.kind()) {
          case PROPOSE -> proposed(asked, references);
          case TAKE, RELEASE -> charged(asked, references);
          case ASSIGN -> assigned(asked, references);
        };
    record(asked, outcomes);
    var result =
        new ManyResult(
            asked.key(),
            asked.kind(),
            asked.kind() == BulkKind.PROPOSE ? asked.toUnit() : null,
            asked.kind() == BulkKind.ASSIGN ? assignments.officer(asked.officer()).name() : null,
            (int) outcomes.stream().filter(Outcome::isDone).count(),
            outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .map(o -> new ManyResult.Refused(o.reference(), o.refusal()))
                .toList());
    statements.keep(key, result, clock.instant());
    return result;
  }

  /**
   * What became of an act of the caller.
   *
   * @throws NoSuchRecord if the caller did nothing of that key
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public ManyResult result(String key) {
    return statements.kept(key(key));
  }

  private List<Outcome> proposed(ActOnMany asked, List<String> references) {
    var reason = Text.required("handoff.reason", asked.reason(), HandOff.LONGEST_REASON);
    var off = Text.optional("handoff.off-routing", asked.offRouting(), HandOff.LONGEST_REASON);
    return statements.propose(
        references, handOffs.takingUnit(asked.toUnit()), reason, off, clock.instant());
  }

  /** Nobody but an officer of the unit can be in charge. */
  private List<Outcome> charged(ActOnMany asked, List<String> references) {
    var take = asked.kind() == BulkKind.TAKE;
    var caller = callers.current();
    if (take && !caller.has(Role.OFFICER) && !caller.has(Role.CWA_OFFICER)) {
      throw new BusinessRuleViolation("bulk.only-officers-take");
    }
    return statements.charge(references, take, clock.instant());
  }

  /** Who confirmed a preview gets what it showed, or nothing. */
  private List<Outcome> assigned(ActOnMany asked, List<String> references) {
    var reason = Text.required("charge.reason", asked.reason(), Assignments.LONGEST_REASON);
    var officer = assignments.officer(asked.officer());
    var outcomes = assignments.assign(references, officer, reason, clock.instant());
    if (!Assignments.mark(officer, outcomes).equals(asked.seen())) {
      throw new BusinessRuleViolation("bulk.preview-stale");
    }
    return outcomes;
  }

  private void record(ActOnMany asked, List<Outcome> outcomes) {
    var done = new LinkedHashMap<AuditedCase, Map<String, String>>();
    outcomes.stream()
        .filter(Outcome::isDone)
        .forEach(o -> done.put(new AuditedCase(o.id(), o.reference()), detail(asked, o)));
    if (!done.isEmpty()) {
      trail.doneToMany(ACTS.get(asked.kind()), done);
    }
    trail.doneTo(
        "LIST",
        asked.key(),
        "MANY_CASES_ACTED_ON",
        Map.of(
            "kind", asked.kind().name(),
            "done", String.valueOf(done.size()),
            "refused", String.valueOf(outcomes.size() - done.size())));
  }

  private Map<String, String> detail(ActOnMany asked, Outcome outcome) {
    return switch (asked.kind()) {
      case PROPOSE -> Map.of("from", outcome.fromUnit(), "to", asked.toUnit());
      case TAKE, RELEASE -> Map.of();
      case ASSIGN -> assignments.detail(outcome, assignments.officer(asked.officer()));
    };
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException | NullPointerException malformed) {
      throw new NoSuchRecord();
    }
  }
}
