package org.rabta.service.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  @Test
  void whatADatabasePolicyRefusesIsForbiddenAndNoConflict() {
    var refused = failure("new row violates row-level security policy", "42501");

    assertThat(Conflicts.isForbidden(refused)).isTrue();
    assertThat(Conflicts.asViolation(refused)).isNull();
  }

  @Test
  void theSecondProposalAtOnceIsAConflictAndNotForbidden() {
    var second = failure("duplicate key value violates \"hand_off_one_pending\"", "23505");

    assertThat(Conflicts.isForbidden(second)).isFalse();
    assertThat(Conflicts.asViolation(second).code()).isEqualTo("handoff.already-pending");
  }

  @Test
  void aFailureWithoutAnAnswerOfTheDatabaseIsNeither() {
    var other = new PersistenceException(new IllegalStateException("broken"));

    assertThat(Conflicts.isForbidden(other)).isFalse();
    assertThat(Conflicts.asViolation(other)).isNull();
  }

  private static PersistenceException failure(String message, String state) {
    return new PersistenceException(new RuntimeException(new SQLException(message, state)));
  }
}
