package org.rabta.service.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rabta.domain.identity.UnitOfficer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.search.ManyStatements.Outcome;

/** Gives many cases to one officer, and tells beforehand what would become of each. */
@Dependent
public class Assignments {

  /** Longest reason, in characters. */
  static final int LONGEST_REASON = 500;

  private static final String PLAN =
      """
      select of_case, reference, from_unit, refusal, from_subject
        from rabta.assign_plan(string_to_array(?1, ' '), ?2)
      """;

  private static final String ASSIGN =
      """
      select of_case, reference, from_unit, refusal, from_subject
        from rabta.assign_many(string_to_array(?1, ' '), ?2, ?3, ?4, cast(?5 as timestamptz))
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  /**
   * The officer of that key.
   *
   * @throws BusinessRuleViolation {@code charge.officer-missing} if none is named, {@code
   *     case.not-of-unit} if it is nobody whom the caller gives cases to
   */
  UnitOfficer officer(Long id) {
    if (id == null) {
      throw new BusinessRuleViolation("charge.officer-missing");
    }
    return Optional.ofNullable(entityManager.find(UnitOfficer.class, id))
        .filter(UnitOfficer::works)
        .orElseThrow(() -> new BusinessRuleViolation("case.not-of-unit"));
  }

  /** What would become of the cases now. */
  List<Outcome> plan(List<String> references, UnitOfficer officer) {
    return ManyStatements.outcomes(
        entityManager
            .createNativeQuery(PLAN)
            .setParameter(1, String.join(" ", references))
            .setParameter(2, officer.id()));
  }

  /** Gives them away; each by itself, or not as the rules say. */
  List<Outcome> assign(List<String> references, UnitOfficer officer, String reason, Instant at) {
    return ManyStatements.outcomes(
        entityManager
            .createNativeQuery(ASSIGN)
            .setParameter(1, String.join(" ", references))
            .setParameter(2, officer.id())
            .setParameter(3, reason)
            .setParameter(4, callers.current().name())
            .setParameter(5, at.toString()));
  }

  /**
   * Mark by which a preview is known again: the same officer, the same cases with the same people
   * in charge, and the same rules that refuse.
   */
  static String mark(UnitOfficer officer, List<Outcome> outcomes) {
    var digest = sha256();
    digest.update(String.valueOf(officer.id()).getBytes(StandardCharsets.UTF_8));
    for (var outcome : outcomes) {
      var line = "\n" + outcome.reference() + ' ' + outcome.refusal() + ' ' + outcome.fromOfficer();
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What the trail says of a case that was given away. */
  Map<String, String> detail(Outcome outcome, UnitOfficer officer) {
    var detail = new HashMap<>(Map.of("unit", outcome.fromUnit(), "to", officer.subject()));
    if (outcome.fromOfficer() != null) {
      detail.put("from", outcome.fromOfficer());
    }
    return detail;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
