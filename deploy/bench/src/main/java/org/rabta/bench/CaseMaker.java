package org.rabta.bench;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.routing.Router;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.routing.RoutingDecisionJson;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitPolicy;
import org.rabta.domain.wait.WorkingCalendar;

/**
 * Makes cases, each from its number alone: the same seed and number give the same rows, whichever
 * thread makes them and in whatever order.
 */
final class CaseMaker {

  /** Keys that the parts of one case may use; case n has those from {@code n * 32}. */
  static final int PARTS = 32;

  private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

  private final long seed;
  private final long cases;
  private final Router router;
  private final Sealing sealing;
  private final Odds<Pattern> patterns = Patterns.read();
  private final Places places = new Places();
  private final Story story = new Story(new Wording());

  /**
   * A maker of cases; safe for any thread.
   *
   * @param seed decides everything that is left to chance
   * @param cases how many there will be, which decides how they spread over time
   * @param router decides on the cases
   * @param sealing seals who the persons are
   */
  CaseMaker(long seed, long cases, Router router, Sealing sealing) {
    this.seed = seed;
    this.cases = cases;
    this.router = router;
    this.sealing = sealing;
  }

  /**
   * Adds the rows of one case.
   *
   * @param ordinal its number, from 1
   */
  void make(long ordinal, Rows rows) {
    Dice dice = Dice.of(seed, ordinal);
    Scene scene = Scene.of(patterns, places, dice);
    CaseFacts facts = FactMaker.make(scene, dice);
    RoutingDecision decision = router.decideBriefly(facts);
    Course course = Course.of(ordinal, cases, scene, decision, places, dice);
    Story.Words words = story.tell(scene, facts, places, dice);
    record(ordinal, rows, facts, decision, course, words, dice);
    participations(ordinal, rows, course);
    factsAndDecision(ordinal, rows, facts, decision, course);
    rows.add(
        Target.REPORT,
        ordinal * PARTS,
        ordinal,
        words.narrative(),
        reporter(dice),
        course.intake().unit(),
        officer(course.intake(), 0),
        course.opened());
    Links links = new Links(ordinal, course, rows);
    links.narrative(words.narrative());
    new Particulars(ordinal, scene, facts, course, rows, links, sealing, dice).add(words.advert());
    links.keep();
    handOff(ordinal, rows, decision, course);
    new Footprints(ordinal, reference(ordinal, course.opened()), rows, dice).of(course);
  }

  private static void record(
      long ordinal,
      Rows rows,
      CaseFacts facts,
      RoutingDecision decision,
      Course course,
      Story.Words words,
      Dice dice) {
    int officer = dice.chance(18) ? -1 : dice.below(12);
    Places.Seat custody = course.custody();
    rows.add(
        Target.CASE_RECORD,
        ordinal,
        reference(ordinal, course.opened()),
        words.title(),
        words.summary(),
        course.status(),
        decision.primary(),
        decision.secondary().stream().map(Strand::name).collect(Collectors.joining(",")),
        decision.priority(),
        dice.chance(8) ? "RED" : "AMBER_STRICT",
        custody.unit(),
        custody.agency(),
        officer < 0 ? null : "generated:" + custody.unit() + ":" + officer,
        officer < 0 ? null : officer(custody, officer),
        course.handOff() == Course.HandedOff.DECLINED ? 1 : 0,
        facts.answer(Fact.VICTIM_MINOR).isYes(),
        facts.answer(Fact.ONLINE_CONTENT_LIVE).isYes(),
        true,
        course.opened(),
        course.updated(),
        1,
        decision.leadUnit(),
        decision.leadAgency());
  }

  /** Whom a request gives access gets it with the request, not here. */
  private static void participations(long ordinal, Rows rows, Course course) {
    Places.Seat custody = course.custody();
    long id = ordinal * PARTS + 1;
    participation(rows, id++, ordinal, custody, "CUSTODY", course.decided());
    if (!course.intake().equals(custody)) {
      participation(rows, id++, ordinal, course.intake(), "CONTRIBUTOR", course.decided());
    }
    if (course.handOff() == Course.HandedOff.PROPOSED) {
      participation(rows, id++, ordinal, course.lead(), "PREVIEW", course.opened());
    }
  }

  private static void participation(
      Rows rows, long id, long ordinal, Places.Seat who, String level, Instant since) {
    rows.add(Target.PARTICIPATION, id, ordinal, who.unit(), who.agency(), level, since, 1);
  }

  private static void factsAndDecision(
      long ordinal, Rows rows, CaseFacts facts, RoutingDecision decision, Course course) {
    long id = ordinal * PARTS + 8;
    rows.add(
        Target.CASE_FACTS,
        id,
        ordinal,
        CaseFactsJson.write(facts),
        officer(course.intake(), 0),
        course.opened());
    rows.add(
        Target.ROUTING_DECISION,
        id + 1,
        ordinal,
        id,
        decision.tableVersion(),
        RoutingDecisionJson.write(decision),
        course.opened());
  }

  private static void handOff(long ordinal, Rows rows, RoutingDecision decision, Course course) {
    if (course.handOff() == Course.HandedOff.NOT_NEEDED) {
      return;
    }
    boolean pending = course.handOff() == Course.HandedOff.PROPOSED;
    boolean declined = course.handOff() == Course.HandedOff.DECLINED;
    Places.Seat from = course.intake();
    Places.Seat to = course.lead();
    rows.add(
        Target.HAND_OFF,
        ordinal,
        ordinal,
        from.unit(),
        from.agency(),
        to.unit(),
        to.agency(),
        "As the decision tables say",
        "generated:" + from.unit() + ":0",
        officer(from, 0),
        course.opened(),
        course.handOff(),
        pending ? null : "generated:" + to.unit() + ":0",
        pending ? null : officer(to, 0),
        pending ? null : course.decided(),
        declined ? "MORE_INFORMATION_NEEDED" : null,
        declined ? "Send the receipts first" : null,
        1);
    Instant due =
        WaitPolicy.forAcceptance(decision.primary(), decision.priority())
            .due(course.opened(), CALENDAR);
    rows.add(
        Target.WAIT,
        ordinal,
        "HAND_OFF_ACCEPTANCE",
        ordinal,
        ordinal,
        to.unit(),
        to.agency(),
        from.unit(),
        from.agency(),
        course.opened(),
        due,
        pending ? due : null,
        0,
        pending ? "OPEN" : "MET",
        pending ? null : course.decided(),
        1);
  }

  private static String reference(long ordinal, Instant opened) {
    int year = opened.atZone(WorkingCalendar.ZONE).getYear();
    return CaseReference.of(year, ordinal).value();
  }

  private static String reporter(Dice dice) {
    return dice.pick(
        List.of("VICTIM", "FAMILY", "FAMILY", "APPLICANT", "APPLICANT", "TIPSTER", "UNKNOWN"));
  }

  /** Plainly invented. */
  static String officer(Places.Seat seat, int number) {
    return "Officer " + seat.unit() + "/" + (number + 1);
  }
}
