package org.rabta.domain.promoter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.domain.promoter.Listed.entry;
import static org.rabta.domain.promoter.Listed.list;
import static org.rabta.domain.promoter.Listed.occasion;
import static org.rabta.domain.promoter.PromoterStatus.ACTIVE;
import static org.rabta.domain.promoter.PromoterStatus.CANCELLED;
import static org.rabta.domain.promoter.PromoterStatus.SUSPENDED;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.kernel.BusinessRuleViolation;

class PromoterTest {

  private static final LocalDate MAY_10 = LocalDate.parse("2026-05-10");

  private final Promoter promoter =
      new Promoter(entry(ACTIVE, null, "2024-01-01", "2027-12-31"), list("2026-01-10"));

  @Test
  void whatAListStatesIsTakenOver() {
    assertThat(promoter.licenceKey()).isEqualTo("0001LHR");
    assertThat(promoter.status()).isEqualTo(ACTIVE);
    assertThat(promoter.since()).isEqualTo("2024-01-01");
    assertThat(promoter.phones()).isEqualTo("+92 42 0000001");
  }

  @Test
  void theSameListAgainChangesNothing() {
    var same = entry(ACTIVE, null, "2024-01-01", "2027-12-31");

    assertThat(promoter.differences(same, LocalDate.parse("2026-02-10"))).isEmpty();
    assertThat(promoter.restate(same, list("2026-02-10"))).isFalse();
  }

  @Test
  void aRenewalIsAStatementAndANewAddressIsNot() {
    var renewed = entry(ACTIVE, null, "2024-01-01", "2029-12-31");

    assertThat(promoter.differences(renewed, Listed.DAY))
        .extracting(Difference::field)
        .containsExactly("promoter.valid-until");
    assertThat(promoter.restate(renewed, list("2026-02-10"))).isTrue();
    assertThat(promoter.statement(list("2026-02-10")).stated().effective()).isEqualTo("2024-01-01");
  }

  @Test
  void aListThatCallsItActiveAgainDoesNotWipeOutTheSuspension() {
    promoter.change(SUSPENDED, MAY_10, occasion("2026-05-12", "Complaints"));
    var active = entry(ACTIVE, "2024-01-01", "2024-01-01", "2027-12-31");

    promoter.restate(active, list("2026-07-01"));

    assertThat(promoter.since()).as("the date of the list").isEqualTo("2026-07-01");
    assertThat(promoter.differences(active, LocalDate.parse("2026-08-01"))).isEmpty();
  }

  @Test
  void aSuspensionNamesItsDayAndReason() {
    var statement = promoter.change(SUSPENDED, MAY_10, occasion("2026-05-12", "Complaints"));

    assertThat(statement.status()).isEqualTo(SUSPENDED);
    assertThat(statement.since()).isEqualTo(MAY_10);
    assertThat(statement.reason()).isEqualTo("Complaints");
    assertThat(promoter.status()).isEqualTo(SUSPENDED);
  }

  @ParameterizedTest
  @EnumSource(PromoterStatus.class)
  void onlyLegalChangesAreMadeByHand(PromoterStatus next) {
    ThrowingCallable change =
        () -> promoter.change(next, MAY_10, occasion("2026-05-12", "Complaints"));

    if (ACTIVE.successors().contains(next)) {
      assertThat(catchCode(change)).isNull();
    } else {
      assertThat(catchCode(change)).isEqualTo("promoter.no-such-change");
    }
  }

  @Test
  void aChangeNeedsAReasonAndADayThatCanBe() {
    assertThat(changing(MAY_10, " ")).isEqualTo("text.missing");
    assertThat(changing(null, "Complaints")).isEqualTo("promoter.date-missing");
    assertThat(changing(LocalDate.parse("2026-05-13"), "Complaints"))
        .isEqualTo("promoter.day-in-future");
    assertThat(changing(LocalDate.parse("2023-05-13"), "Complaints"))
        .isEqualTo("promoter.day-before-last-change");
    assertThat(promoter.status()).isEqualTo(ACTIVE);
  }

  @Test
  void anAppealGivesACancelledLicenceBack() {
    promoter.change(CANCELLED, MAY_10, occasion("2026-05-12", "Forged visas"));
    promoter.change(ACTIVE, LocalDate.parse("2026-06-01"), occasion("2026-06-02", "Appeal"));

    assertThat(promoter.status()).isEqualTo(ACTIVE);
  }

  @Test
  void anEntryIsCheckedAtBirth() {
    assertThatThrownBy(() -> entry(ACTIVE, null, "2027-01-01", "2026-01-01"))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessage("promoter.validity-reversed");
    assertThatThrownBy(() -> entry(null, null, "2026-01-01", "2027-01-01"))
        .hasMessage("promoter.status-missing");
  }

  private String changing(LocalDate from, String reason) {
    return catchCode(() -> promoter.change(SUSPENDED, from, occasion("2026-05-12", reason)));
  }

  private static String catchCode(ThrowingCallable work) {
    try {
      work.call();
      return null;
    } catch (Throwable thrown) {
      return ((BusinessRuleViolation) thrown).code();
    }
  }
}
