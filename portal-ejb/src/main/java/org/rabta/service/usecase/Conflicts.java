package org.rabta.service.usecase;

import static java.util.Map.entry;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** Constraints that two people can run into at once, and what to tell the second. */
final class Conflicts {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final Map<String, String> CODES =
      Map.ofEntries(
          entry("hand_off_one_pending", "handoff.already-pending"),
          entry("participation_one_custody", "handoff.already-ended"),
          entry("wait_one_open", "handoff.already-pending"),
          entry("case_sign_one_first", "sign.changed"),
          entry("case_sign_superseded_once", "sign.changed"),
          entry("evidence_item_once", "evidence.duplicate-now"),
          entry("evidence_recipient_once", "evidence.recipient-named"),
          entry("case_note_superseded_once", "entry.changed"),
          entry("case_note_submitted_once", "entry.twice"),
          entry("case_turn_submitted_once", "entry.twice"),
          entry("payment_submitted_once", "entry.twice"),
          entry("journey_leg_submitted_once", "entry.twice"),
          entry("advertisement_submitted_once", "entry.twice"),
          entry("advert_check_submitted_once", "entry.twice"),
          entry("case_provision_submitted_once", "entry.twice"),
          entry("payment_superseded_once", "entry.changed"),
          entry("journey_leg_superseded_once", "entry.changed"),
          entry("advertisement_superseded_once", "entry.changed"),
          entry("rehearsal_one_at_a_time", "models.rehearsal-under-way"),
          entry("decision_model_version_once", "models.version-in-use"),
          entry("decision_model_one_in_force", "models.not-now"));

  private Conflicts() {}

  /** The refusal for a conflict; null if the failure is something else. */
  static BusinessRuleViolation asViolation(PersistenceException failure) {
    return answer(failure).map(Conflicts::of).orElse(null);
  }

  /**
   * Whether a privilege, a policy or a guard of the database refused what Java let through. That is
   * a defect or an attack, and belongs on the trail besides the log.
   */
  static boolean isForbidden(PersistenceException failure) {
    return answer(failure)
        .filter(sql -> INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState()))
        .isPresent();
  }

  private static Optional<SQLException> answer(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static BusinessRuleViolation of(SQLException sql) {
    return switch (sql.getSQLState()) {
      case UNIQUE_VIOLATION -> new BusinessRuleViolation(code(sql));
      case SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE ->
          new BusinessRuleViolation("record.busy");
      default -> null;
    };
  }

  private static String code(SQLException sql) {
    return CODES.entrySet().stream()
        .filter(entry -> String.valueOf(sql.getMessage()).contains('"' + entry.getKey() + '"'))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("record.conflict");
  }
}
