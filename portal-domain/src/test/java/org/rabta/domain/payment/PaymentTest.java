package org.rabta.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.Answer;

class PaymentTest {

  /** Already the 23rd in Pakistan. */
  private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

  private static final Caller OFFICER =
      new Caller("o", "Demo", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1200000;1200000",
        "12,00,000;1200000",
        "1,200,000.50;1200000.5",
        " 350 000 ;350000",
        "۱۲۰۰۰۰۰;1200000",
        "0.00000001;0.00000001",
        "1000000000000;1000000000000"
      })
  void amountsAreReadAsPeopleTypeThem(String typed, String read) {
    assertThat(payment(typed, null).entry().amount()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "0", "0.00", "1000000000001", "-1,000"})
  void noughtNegativeAndAbsurdAmountsAreRefused(String typed) {
    assertThatThrownBy(() -> payment(typed, null))
        .extracting("code")
        .isEqualTo("payment.amount-out-of-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 lakh", "1e9", "1.2.3", "<script>", "0x10", "NaN", "1.123456789"})
  void whatIsNoAmountIsRefused(String typed) {
    assertThatThrownBy(() -> payment(typed, null))
        .extracting("code")
        .isEqualTo("payment.amount-unreadable");
  }

  @Test
  void todayInPakistanIsTakenAndTomorrowIsNot() {
    assertThat(payment("1", "2026-11-23").entry().day()).isEqualTo("2026-11-23");
    assertThatThrownBy(() -> payment("1", "2026-11-24")).extracting("code").isEqualTo("day.future");
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30,day.unreadable", "yesterday,day.unreadable", "1903-01-01,day.too-old"})
  void daysThatAreNoneAreRefused(String day, String code) {
    assertThatThrownBy(() -> payment("1", day)).extracting("code").isEqualTo(code);
  }

  @Test
  void aDayIsExactUnlessSomebodySaysOtherwiseAndUnknownHasNoPrecision() {
    assertThat(payment("1", "2026-01-05").entry().precision()).isEqualTo(DayPrecision.EXACT);
    assertThat(payment("1", null).entry().precision()).isNull();
  }

  @Test
  void anAccountThatReadsBackwardsIsRefused() {
    var entry =
        new PaymentEntry(
            null, "PK12\u202E34", "1", Currency.PKR, null, null, null, null, null, null);

    assertThatThrownBy(() -> new Payment(1L, entry, filing(), entered()))
        .extracting("code")
        .isEqualTo("text.control-characters");
  }

  @Test
  void whatNobodySaidIsNotKnown() {
    var entry = payment("1", null).entry();

    assertThat(entry.channel()).isEqualTo(PaymentChannel.UNKNOWN);
    assertThat(entry.payer()).isEqualTo(Payer.UNKNOWN);
    assertThat(entry.payee()).isEqualTo(Payee.UNKNOWN);
    assertThat(entry.receipt()).isEqualTo(Answer.UNKNOWN);
  }

  private static Payment payment(String amount, String day) {
    var entry =
        new PaymentEntry(null, null, amount, Currency.PKR, day, null, null, null, null, null);
    return new Payment(1L, entry, filing(), entered());
  }

  private static Filing filing() {
    return Filing.anew(UUID.randomUUID());
  }

  private static Entered entered() {
    return new Entered(OFFICER, NOW);
  }
}
