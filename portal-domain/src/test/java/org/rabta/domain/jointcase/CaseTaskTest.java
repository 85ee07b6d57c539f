package org.rabta.domain.jointcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;

class CaseTaskTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Caller ASKING =
      new Caller("s1", "Officer Demo-Chinar", Set.of(Role.OFFICER), "NCCIA", "CCRC-LHE");
  private static final Officer ONE = new Officer("s2", "Officer Demo-Kikar");
  private static final Officer OTHER = new Officer("s3", "Officer Demo-Shisham");

  @Test
  void isTakenUpAndDoneWithAResult() {
    var task = task();

    task.claim(ONE, NOW);
    task.finish("Nobody at that address.", ONE, NOW);

    assertThat(task.state()).isEqualTo(TaskState.DONE);
    assertThat(task.result()).isEqualTo("Nobody at that address.");
    assertThat(task.askedBy()).isEqualTo(new UnitRef("NCCIA", "CCRC-LHE"));
  }

  @Test
  void isTakenUpOnce() {
    var task = task();
    task.claim(ONE, NOW);

    refusedWith("task.claimed-already", () -> task.claim(OTHER, NOW));
  }

  @Test
  void isNotDoneBeforeSomebodyTookItUp() {
    refusedWith("task.not-claimed", () -> task().finish("Done", ONE, NOW));
  }

  @Test
  void isNotDoneWithoutAResultAndNotDroppedWithoutAReason() {
    var task = task();
    task.claim(ONE, NOW);

    refusedWith("text.missing", () -> task.finish(" ", ONE, NOW));
    refusedWith("text.missing", () -> task.drop(null, ONE, NOW));
    assertThat(task.state()).isEqualTo(TaskState.CLAIMED);
  }

  @Test
  void whatIsOverStaysOver() {
    var task = task();
    task.drop("Done elsewhere", ONE, NOW);

    refusedWith("task.ended-already", () -> task.claim(ONE, NOW));
    refusedWith("task.ended-already", () -> task.finish("x", ONE, NOW));
    refusedWith("task.ended-already", () -> task.drop("x", ONE, NOW));
  }

  @ParameterizedTest
  @EnumSource(TaskState.class)
  void whatIsOverHasNoSuccessor(TaskState state) {
    assertThat(state.isWaiting()).isEqualTo(state == TaskState.OPEN || state == TaskState.CLAIMED);
    assertThat(state.successors()).doesNotContain(state, TaskState.OPEN);
  }

  @Test
  void hostileTitlesAreRefused() {
    refusedWith("text.control-characters", () -> titled("call \u202Ehim"));
    refusedWith("text.too-long", () -> titled("x".repeat(201)));
    refusedWith("text.missing", () -> titled("   "));
  }

  @Test
  void isDueInTheFutureAndWithinAYear() {
    var today = LocalDate.parse("2026-11-22");
    assertThat(TaskTime.dueAt(today, NOW)).isEqualTo(Instant.parse("2026-11-22T19:00:00Z"));
    refusedWith("task.due-missing", () -> TaskTime.dueAt(null, NOW));
    refusedWith("task.due-past", () -> TaskTime.dueAt(today.minusDays(1), NOW));
    refusedWith("task.due-too-far", () -> TaskTime.dueAt(today.plusDays(367), NOW));
  }

  private static CaseTask task() {
    return titled("Visit the office of the recruiter");
  }

  private static CaseTask titled(String title) {
    return new CaseTask(
        1L, new UnitRef("FIA", "AHTC-LHE"), title, NOW.plusSeconds(3600), ASKING, NOW);
  }

  private static void refusedWith(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
