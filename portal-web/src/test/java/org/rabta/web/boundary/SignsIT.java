package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.indicator.IloPattern;
import org.rabta.domain.indicator.IloSet;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.typology.Strand;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.indicator.AnswerSigns;
import org.rabta.service.indicator.AnswerSigns.One;
import org.rabta.service.indicator.SignQueries;
import org.rabta.service.indicator.SignService;
import org.rabta.service.indicator.SignsOfCase;

/** Signs are proposed from a case's texts, answered by those who work on it, and remembered. */
class SignsIT extends InPortal {

  @Inject private Cases cases;
  @Inject private HandOffService handOffs;
  @Inject private SignService signs;
  @Inject private SignQueries queries;

  @Test
  void theTextsProposeSignsAndNothingIsAnsweredYet() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    var read = read(ncciaOfficer(), reference);

    assertThat(read.proposed()).contains("RF-20");
    assertThat(read.evidence()).isEmpty();
    assertThat(read.mayAnswer()).isTrue();
    assertThat(read.ptpa().means()).isEqualTo(Answer.YES);
    assertThat(read.results().get(IloSet.CHILD_LABOUR)).isNotNull();
  }

  @Test
  void aConfirmedSignIsEvidenceWithWhoSaidItAndOnWhichWords() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    answer(ncciaOfficer(), reference, red("RF-20", SignAnswer.CONFIRMED, null));
    answer(ncciaOfficer(), reference, red("RF-33", SignAnswer.CONFIRMED, null));

    var read = read(ncciaOfficer(), reference);
    assertThat(read.evidence()).anyMatch(e -> e.strand() == Strand.SMUGGLING);
    var said = read.said().get(SignKind.RED_FLAG).get("RF-20");
    assertThat(said.words()).isEqualTo("visa in ten days");
    assertThat(said.name()).isEqualTo(ncciaOfficer().name());
    assertThat(Trail.done(reference, "SIGNS_ANSWERED")).hasSize(2);
  }

  @Test
  void aLaterAnswerSupersedesAndTheEarlierStaysReadable() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    answer(ncciaOfficer(), reference, red("RF-20", SignAnswer.CONFIRMED, null));
    var first = read(ncciaOfficer(), reference).said().get(SignKind.RED_FLAG).get("RF-20");

    answer(ncciaSupervisor(), reference, red("RF-20", SignAnswer.REJECTED, first.id()));

    var read = read(ncciaOfficer(), reference);
    assertThat(read.said().get(SignKind.RED_FLAG).get("RF-20").answer())
        .isEqualTo(SignAnswer.REJECTED);
    assertThat(read.history()).extracting(SignsOfCase.Said::answer).hasSize(2);
  }

  @Test
  void aStalePageIsToldAndASecondClickDoesNoHarm() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    answer(ncciaOfficer(), reference, red("RF-20", SignAnswer.CONFIRMED, null));

    var again = answer(ncciaOfficer(), reference, red("RF-20", SignAnswer.CONFIRMED, null));
    var stale = refusal(ncciaOfficer(), reference, red("RF-20", SignAnswer.REJECTED, null));

    assertThat(again).isZero();
    assertThat(stale).satisfies(refusedWith("sign.changed"));
    assertThat(read(ncciaOfficer(), reference).history()).hasSize(1);
  }

  @Test
  void ofTwoWhoAnswerAtOnceOneIsTold() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    var endings =
        everybody()
            .atOnce(
                List.of(
                    move(ncciaOfficer(), reference, SignAnswer.CONFIRMED),
                    move(ncciaSupervisor(), reference, SignAnswer.REJECTED)));

    assertThat(endings).filteredOn(As.Ending::won).hasSize(1);
    assertThat(endings)
        .filteredOn(ending -> !ending.won())
        .singleElement()
        .satisfies(ending -> assertThat(ending.thrown()).satisfies(refusedWith("sign.changed")));
    assertThat(read(ncciaOfficer(), reference).history()).hasSize(1);
  }

  @Test
  void ticksMeetARuleOfTheTool() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    answer(ncciaOfficer(), reference, ilo("EX-01"), ilo("EX-02"), ilo("DR-01"));

    var child = read(ncciaOfficer(), reference).results().get(IloSet.CHILD_LABOUR);
    assertThat(child.pattern()).isEqualTo(IloPattern.CHILD_EXPLOITED);
  }

  @Test
  void aPreviewShowsNoSignAndTakesNone() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var one = red("RF-20", SignAnswer.CONFIRMED, null);

    assertThat(as(fiaOfficer()).refusal(() -> queries.ofCase(proposed.reference())))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(refusal(fiaOfficer(), proposed.reference(), one)).isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void bothSidesOfAHandOffAnswerAfterIt() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    answer(fiaOfficer(), proposed.reference(), ilo("CD-01"));
    answer(ncciaOfficer(), proposed.reference(), ilo("CD-02"));

    assertThat(read(fiaOfficer(), proposed.reference()).confirmed(SignKind.ILO))
        .containsExactlyInAnyOrder("CD-01", "CD-02");
  }

  @Test
  void aSignThatNoListHasIsRefused() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    assertThat(refusal(ncciaOfficer(), reference, red("RF-999", SignAnswer.CONFIRMED, null)))
        .satisfies(refusedWith("sign.unknown"));
    assertThat(refusal(ncciaOfficer(), reference)).satisfies(refusedWith("sign.none"));
  }

  private As.Move move(Caller who, String reference, SignAnswer answer) {
    var asked = new AnswerSigns(reference, List.of(red("RF-20", answer, null)));
    return new As.Move(who, () -> signs.answer(asked));
  }

  private int answer(Caller by, String reference, One... answers) throws Exception {
    return as(by).call(() -> signs.answer(new AnswerSigns(reference, List.of(answers))));
  }

  private Throwable refusal(Caller by, String reference, One... answers) {
    return as(by).refusal(() -> signs.answer(new AnswerSigns(reference, List.of(answers))));
  }

  private SignsOfCase read(Caller by, String reference) throws Exception {
    return as(by).call(() -> queries.ofCase(reference));
  }

  private static One red(String sign, SignAnswer answer, Long seen) {
    return new One(SignKind.RED_FLAG, sign, answer, seen);
  }

  private static One ilo(String sign) {
    return new One(SignKind.ILO, sign, SignAnswer.CONFIRMED, null);
  }
}
