package org.rabta.bench;

import java.time.Duration;
import java.time.Instant;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.routing.RoutingDecision;

/**
 * How far a generated case has come.
 *
 * @param intake the unit that took the report down
 * @param lead the unit that the tables name
 * @param handOff what became of the hand-off between them
 * @param status open or closed
 * @param opened when the case was opened
 * @param decided when the hand-off was proposed or decided
 * @param updated when anything last happened
 */
record Course(
    Places.Seat intake,
    Places.Seat lead,
    HandedOff handOff,
    CaseStatus status,
    Instant opened,
    Instant decided,
    Instant updated) {

  /** The day up to which generated cases reach; fixed, so that a seed means the same for ever. */
  static final Instant END = Instant.parse("2026-11-22T06:00:00Z");

  private static final Duration SPAN = Duration.ofDays(3 * 365);
  private static final Duration PENDING = Duration.ofDays(4);

  /** What became of a hand-off. */
  enum HandedOff {
    NOT_NEEDED,
    PROPOSED,
    ACCEPTED,
    DECLINED
  }

  static Course of(
      long ordinal, long cases, Scene scene, RoutingDecision decision, Places places, Dice dice) {
    Places.Seat intake =
        places.intake(scene.pattern().intake().pick(dice), scene.district(false), scene.where());
    Places.Seat lead = places.seat(decision.leadUnit());
    Instant opened = opened(ordinal, cases, dice);
    HandedOff handOff = handOff(intake, lead, opened, dice);
    Instant decided = atMostEnd(opened.plus(hours(2 + dice.below(70))));
    boolean closed = handOff != HandedOff.PROPOSED && dice.chance(closedByNow(opened));
    Instant updated =
        handOff == HandedOff.PROPOSED
            ? opened
            : atMostEnd(decided.plus(hours(dice.below(24 * 60))));
    return new Course(
        intake,
        lead,
        handOff,
        closed ? CaseStatus.CLOSED : CaseStatus.OPEN,
        opened,
        decided,
        updated);
  }

  /** The unit that answers for the case now. */
  Places.Seat custody() {
    return handOff == HandedOff.ACCEPTED ? lead : intake;
  }

  /** In the order of the cases, and more of them in later years. */
  private static Instant opened(long ordinal, long cases, Dice dice) {
    double part = Math.pow((ordinal - 1 + dice.fraction()) / cases, 0.7);
    return END.minus(SPAN).plusSeconds((long) (SPAN.toSeconds() * part));
  }

  private static HandedOff handOff(
      Places.Seat intake, Places.Seat lead, Instant opened, Dice dice) {
    if (intake.equals(lead)) {
      return HandedOff.NOT_NEEDED;
    }
    if (opened.isAfter(END.minus(PENDING))) {
      return HandedOff.PROPOSED;
    }
    return dice.chance(96) ? HandedOff.ACCEPTED : HandedOff.DECLINED;
  }

  /** The older, the likelier it is closed; in a hundred. */
  private static double closedByNow(Instant opened) {
    double age = Duration.between(opened, END).toDays() / (double) SPAN.toDays();
    return 94 * Math.pow(age, 0.35);
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private static Instant atMostEnd(Instant instant) {
    return instant.isAfter(END) ? END : instant;
  }
}
