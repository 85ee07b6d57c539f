package org.rabta.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.web.language.Languages;
import org.rabta.web.part.Deadline.State;

class DeadlineTest {

  private static final Instant START = Instant.parse("2026-11-20T06:30:00Z");
  private static final Instant DUE = START.plus(Duration.ofHours(48));

  @ParameterizedTest
  @CsvSource({
    "PT0H, ON_TIME",
    "PT35H59M59S, ON_TIME",
    "PT36H, DUE_SOON",
    "PT47H59M59S, DUE_SOON",
    "PT48H, OVERDUE",
    "PT74H, OVERDUE"
  })
  void dueSoonIsTheLastQuarterOfTheTime(Duration after, State expected) {
    assertThat(Deadline.open(START, DUE, START.plus(after)).state()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"PT3H59M, ON_TIME", "PT4H, DUE_SOON"})
  void aShortTimeIsDueSoonForItsLastFourHours(Duration after, State expected) {
    Instant due = START.plus(Duration.ofHours(8));

    assertThat(Deadline.open(START, due, START.plus(after)).state()).isEqualTo(expected);
  }

  @Test
  void withoutABeginningOnlyTheLastFourHoursAreDueSoon() {
    assertThat(Deadline.open(null, DUE, DUE.minus(Duration.ofMinutes(241))).state())
        .isEqualTo(State.ON_TIME);
    assertThat(Deadline.open(null, DUE, DUE.minus(Duration.ofMinutes(240))).state())
        .isEqualTo(State.DUE_SOON);
  }

  @Test
  void tellsTheTimeThatIsLeftOrOver() {
    assertThat(Deadline.open(START, DUE, START).amount()).isEqualTo(Duration.ofHours(48));
    assertThat(Deadline.open(START, DUE, DUE.plusSeconds(60)).amount())
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void isMetUpToTheDeadlineItselfAndLateAfterIt() {
    assertThat(Deadline.met(DUE, DUE).state()).isEqualTo(State.MET);
    assertThat(Deadline.met(DUE, DUE.plusSeconds(1)))
        .isEqualTo(new Deadline(State.MET_LATE, Duration.ofSeconds(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "PT26H, 1 d 2 h, ایک دن 2 گھنٹے",
    "PT24H, 1 d, ایک دن",
    "PT74H, 3 d, 3 دن",
    "PT5H59M, 5 h, 5 گھنٹے",
    "PT1H, 1 h, ایک گھنٹہ",
    "PT12M, 12 min, 12 منٹ",
    "PT1S, 1 min, ایک منٹ",
    "PT48000H, '2,000 d', '2,000 دن'"
  })
  void saysAnAmountInItsLargestUnit(Duration amount, String english, String urdu) {
    assertThat(Deadlines.amount(Languages.ENGLISH, amount)).isEqualTo(english);
    assertThat(Deadlines.amount(Languages.URDU, amount)).isEqualTo(urdu);
  }
}
