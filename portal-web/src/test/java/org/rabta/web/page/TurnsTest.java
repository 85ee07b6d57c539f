package org.rabta.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

  private static final Instant AT = Instant.parse("2026-11-20T06:30:00.123456Z");

  @Test
  void aMarkComesBackFromTheAddressToTheMicrosecond() {
    var mark = new Mark(AT, 4217);

    var turns = Turns.ofMoments(Turns.ofMoments(null).on(mark));

    assertThat(turns.present()).contains(mark);
  }

  @Test
  void aMarkMayHaveARankBeforeItsMoment() {
    var mark = new Mark(3, AT, 4217);

    assertThat(Turns.ofMoments(Turns.ofMoments(null).on(mark)).present()).contains(mark);
  }

  @Test
  void theWayBackLeadsThroughEveryPageToTheBeginning() {
    var second = Turns.ofKeys(null).on(Mark.of(900));
    var third = Turns.ofKeys(second).on(Mark.of(850));

    assertThat(Turns.ofKeys(third).back()).isEqualTo(second);
    assertThat(Turns.ofKeys(second).back()).isNull();
    assertThat(Turns.ofKeys(second).turned()).isTrue();
    assertThat(Turns.ofKeys(null).turned()).isFalse();
  }

  @Test
  void anAddressStaysShortHoweverFarOneTurns() {
    String address = null;
    for (long page = 0; page < 500; page++) {
      address = Turns.ofMoments(address).on(new Mark(AT.minusSeconds(page), page));
    }

    assertThat(address.length()).isLessThan(1200);
    assertThat(Turns.ofMoments(address).present()).contains(new Mark(AT.minusSeconds(499), 499));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "-",
        "x_",
        "_1",
        "../..",
        "1;drop table",
        "zzzzzzzzzzzzz",
        "<script>",
        "0_1_1",
        "1_1_1_1"
      })
  void whatCannotBeReadIsTheBeginning(String parameter) {
    assertThat(Turns.ofMoments(parameter).present()).isEmpty();
    assertThat(Turns.ofKeys(parameter).present()).isEmpty();
  }

  @Test
  void aMarkOfAnotherKindOfListIsTheBeginning() {
    assertThat(Turns.ofMoments("4a").present()).isEmpty();
    assertThat(Turns.ofKeys(new Mark(AT, 1).toString()).present()).isEmpty();
  }
}
