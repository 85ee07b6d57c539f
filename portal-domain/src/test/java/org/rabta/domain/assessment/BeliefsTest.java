package org.rabta.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.domain.assessment.Said.CIRCLE;
import static org.rabta.domain.assessment.Said.CYBER;
import static org.rabta.domain.assessment.Said.march;
import static org.rabta.domain.assessment.Said.noon;
import static org.rabta.domain.assessment.Said.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/** Which of several statements is in force. */
class BeliefsTest {

  @Test
  void whatNobodySpokeOfIsUnknown() {
    assertThat(beliefs().all()).isEmpty();
    assertThat(beliefs().facts()).isEqualTo(CaseFacts.unknown());
  }

  @Test
  void whatWasSaidOnceIsInForce() {
    var beliefs = beliefs(said(Fact.VISA_TYPE, "visit").on(2));

    assertThat(codes(beliefs, Fact.VISA_TYPE)).containsExactly("visit");
    assertThat(beliefs.facts().knows(Fact.VISA_TYPE)).isTrue();
    assertThat(beliefs.doubtful()).isEmpty();
  }

  @Test
  void whatIsSaidOfALaterTimeTakesThePlaceOfTheEarlierWithoutAContradiction() {
    var beliefs =
        beliefs(
            said(Fact.BORDER_CROSSED, "no").on(2),
            said(Fact.BORDER_CROSSED, "yes").by(SourceKind.MISSION).since(8).on(9));

    assertThat(codes(beliefs, Fact.BORDER_CROSSED)).containsExactly("yes");
    assertThat(belief(beliefs, Fact.BORDER_CROSSED).against()).isEmpty();
    assertThat(beliefs.doubtful()).isEmpty();
  }

  @Test
  void twoSourcesThatDifferAboutTheSameTimeContradictEachOther() {
    var beliefs =
        beliefs(
            said(Fact.PASSPORT_WITHHELD, "no").by(SourceKind.FAMILY).on(5),
            said(Fact.PASSPORT_WITHHELD, "yes").by(SourceKind.VICTIM).since(3).on(6));

    var belief = belief(beliefs, Fact.PASSPORT_WITHHELD);
    assertThat(belief.contested()).isTrue();
    assertThat(belief.codes()).as("of equals the newest").containsExactly("yes");
    assertThat(belief.against()).extracting(Statement::source).containsExactly(SourceKind.FAMILY);
    assertThat(beliefs.doubtful()).containsExactly(Fact.PASSPORT_WITHHELD);
  }

  @Test
  void theBetterGradedIsInForceAlthoughItIsOlder() {
    var beliefs =
        beliefs(
            said(Fact.PASSPORT_WITHHELD, "yes")
                .graded(Reliability.B, Credibility.POSSIBLY_TRUE)
                .on(5),
            said(Fact.PASSPORT_WITHHELD, "no").since(4).on(6));

    assertThat(codes(beliefs, Fact.PASSPORT_WITHHELD)).containsExactly("yes");
    assertThat(beliefs.doubtful()).containsExactly(Fact.PASSPORT_WITHHELD);
  }

  @Test
  void aFirmStatementSettlesAContradictionThatNoOtherFirmOneKeepsOpen() {
    var weak = said(Fact.VICTIM_MINOR, "no").on(5);
    var passport =
        said(Fact.VICTIM_MINOR, "yes")
            .by(SourceKind.DOCUMENT)
            .graded(Reliability.A, Credibility.CONFIRMED)
            .since(4)
            .on(6);
    var register =
        said(Fact.VICTIM_MINOR, "no")
            .by(SourceKind.REGISTRY)
            .graded(Reliability.A, Credibility.CONFIRMED)
            .since(4)
            .on(6);

    assertThat(belief(beliefs(weak, passport), Fact.VICTIM_MINOR).contested()).isFalse();
    assertThat(belief(beliefs(weak, passport), Fact.VICTIM_MINOR).against()).hasSize(1);
    assertThat(belief(beliefs(passport, register), Fact.VICTIM_MINOR).contested()).isTrue();
  }

  @Test
  void whatHappenedStaysTrueWhenItIsOver() {
    var beliefs =
        beliefs(
            said(Fact.COERCION_OR_CONFINEMENT, "yes").since(3).until(9).on(10),
            said(Fact.COERCION_OR_CONFINEMENT, "no").since(11).on(12));

    assertThat(codes(beliefs, Fact.COERCION_OR_CONFINEMENT)).containsExactly("yes");
    assertThat(beliefs.doubtful()).isEmpty();
  }

  @Test
  void whatChangesHoldsOnlyWhileItLasts() {
    var online = said(Fact.ONLINE_CONTENT_LIVE, "yes").since(3).until(9).on(10);
    var gone = said(Fact.ONLINE_CONTENT_LIVE, "no").since(15).on(15);

    assertThat(beliefs(online).facts().knows(Fact.ONLINE_CONTENT_LIVE)).isFalse();
    assertThat(codes(beliefs(online, gone), Fact.ONLINE_CONTENT_LIVE)).containsExactly("no");
  }

  @Test
  void listsAddUpUnlessOneSaysNone() {
    var labour = said(Fact.EXPLOITATION, "labour").on(5);
    var debt = said(Fact.EXPLOITATION, "debt_bondage").by(SourceKind.MISSION).on(6);
    var none = said(Fact.EXPLOITATION, "none").since(5).on(6);

    assertThat(codes(beliefs(labour, debt), Fact.EXPLOITATION))
        .containsExactlyInAnyOrder("labour", "debt_bondage");
    assertThat(beliefs(labour, debt).doubtful()).isEmpty();
    assertThat(beliefs(labour, none).doubtful()).containsExactly(Fact.EXPLOITATION);
    assertThat(codes(beliefs(said(Fact.EXPLOITATION, "none").on(2), labour), Fact.EXPLOITATION))
        .containsExactly("labour");
  }

  @Test
  void aCorrectionOfItsOwnUnitLeavesWhatOthersRecorded() {
    var ours = said(Fact.VISA_TYPE, "work").recordedBy(CYBER).on(5);
    var theirs = said(Fact.VISA_TYPE, "visit").recordedBy(CIRCLE).on(5);
    var correction =
        said(Fact.VISA_TYPE, "visit")
            .recordedBy(CYBER)
            .replacing(Replacement.OWN_UNIT)
            .since(5)
            .on(6);

    var belief = belief(beliefs(ours, theirs, correction), Fact.VISA_TYPE);
    assertThat(belief.codes()).containsExactly("visit");
    assertThat(belief.inForce()).hasSize(2);
    assertThat(belief.contested()).isFalse();
  }

  @Test
  void aCorrectionToUnknownTakesEverythingBack() {
    var beliefs =
        beliefs(
            said(Fact.VISA_TYPE, "work").on(5),
            said(Fact.VISA_TYPE).replacing(Replacement.ALL).on(6));

    assertThat(beliefs.about(Fact.VISA_TYPE)).isEmpty();
  }

  @Test
  void whatWasBelievedOnADayIsStillKnownAfterACorrection() {
    var all =
        List.of(
            said(Fact.VISA_TYPE, "work").on(5),
            said(Fact.VISA_TYPE, "visit").since(5).replacing(Replacement.ALL).on(9));

    assertThat(Beliefs.of(all, noon(6), march(6)).about(Fact.VISA_TYPE).orElseThrow().codes())
        .containsExactly("work");
    assertThat(Beliefs.of(all, noon(9), march(6)).about(Fact.VISA_TYPE).orElseThrow().codes())
        .containsExactly("visit");
    assertThat(Beliefs.of(all, noon(9), march(4)).about(Fact.VISA_TYPE)).isEmpty();
  }

  @Test
  void whatSomebodyJudgedDoubtfulMakesTheFactDoubtfulAndWhatNobodyJudgedDoesNot() {
    var doubted =
        said(Fact.RECRUITER_KIND, "sub-agent").graded(Reliability.F, Credibility.DOUBTFUL).on(5);
    var notJudged = said(Fact.VISA_TYPE, "visit").on(5);
    var confirming =
        said(Fact.RECRUITER_KIND, "sub-agent")
            .graded(Reliability.B, Credibility.PROBABLY_TRUE)
            .on(6);

    assertThat(beliefs(doubted, notJudged).doubtful()).containsExactly(Fact.RECRUITER_KIND);
    assertThat(beliefs(doubted, notJudged, confirming).doubtful()).isEmpty();
  }

  private static Beliefs beliefs(Statement... said) {
    return Beliefs.of(List.of(said), noon(20), march(20));
  }

  private static Belief belief(Beliefs beliefs, Fact fact) {
    return beliefs.about(fact).orElseThrow();
  }

  private static List<String> codes(Beliefs beliefs, Fact fact) {
    return belief(beliefs, fact).codes();
  }
}
