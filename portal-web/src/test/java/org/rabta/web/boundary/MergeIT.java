package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.service.linkage.MergeCase;
import org.rabta.service.linkage.MergeService;
import org.rabta.service.linkage.UnmergeCase;

/** Two records of one matter become one, and two again. */
class MergeIT extends InPortal {

  private static final String WHY = "The same man, the same number, the same week.";

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffService handOffs;
  @Inject private MergeService merges;

  @Test
  void theMergedCaseKeepsItsRecordsAndPointsAtTheOther() throws Exception {
    var into = cases.opened(ncciaOfficer());
    var other = cases.opened(ncciaOfficer());

    as(ncciaOfficer()).run(() -> merges.merge(new MergeCase(into, other, WHY, List.of())));

    var state = as(ncciaOfficer()).call(() -> merges.state(other));
    assertThat(state.into().reference()).isEqualTo(into);
    assertThat(state.mayTakeBack()).isTrue();
    assertThat(as(ncciaOfficer()).call(() -> merges.state(into)).merged())
        .extracting(merged -> merged.reference())
        .containsExactly(other);
    var view = as(ncciaOfficer()).call(() -> caseQueries.view(other));
    assertThat(view.row().status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(view.contents().reports()).hasSize(1);
    assertThat(Trail.done(into, "CASES_MERGED")).hasSize(1);
    assertThat(Trail.done(other, "CASES_MERGED")).hasSize(1);
  }

  @Test
  void whatIsNewGoesToTheOther() throws Exception {
    var into = cases.opened(ncciaOfficer());
    var other = cases.opened(ncciaOfficer());
    as(ncciaOfficer()).run(() -> merges.merge(new MergeCase(into, other, WHY, List.of())));

    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        handOffs.propose(
                            new ProposeHandOff(other, Cases.LAHORE_CIRCLE, "He was.", null))))
        .satisfies(refusedWith("case.merged"));
  }

  @Test
  void takenBackItIsOpenAgainAndOnceIsEnough() throws Exception {
    var into = cases.opened(ncciaOfficer());
    var other = cases.opened(ncciaOfficer());
    as(ncciaOfficer()).run(() -> merges.merge(new MergeCase(into, other, WHY, List.of())));

    as(ncciaOfficer()).run(() -> merges.unmerge(new UnmergeCase(other, "Two men.")));

    assertThat(as(ncciaOfficer()).call(() -> caseQueries.view(other)).row().status())
        .isEqualTo(CaseStatus.OPEN);
    assertThat(as(ncciaOfficer()).call(() -> merges.state(into)).merged()).isEmpty();
    assertThat(as(ncciaOfficer()).refusal(() -> merges.unmerge(new UnmergeCase(other, "Again."))))
        .satisfies(refusedWith("merge.not-merged"));
    cases.proposed(other, ncciaOfficer(), Cases.LAHORE_CIRCLE);
  }

  @Test
  void whatMakesNoSenseIsRefusedWithItsReason() throws Exception {
    var into = cases.opened(ncciaOfficer());
    var other = cases.opened(ncciaOfficer());
    var third = cases.opened(ncciaOfficer());
    var pending = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE).reference();
    var theirs = cases.opened(fiaOfficer());
    as(ncciaOfficer()).run(() -> merges.merge(new MergeCase(into, other, WHY, List.of())));

    assertThat(refusal(into, into)).satisfies(refusedWith("merge.itself"));
    assertThat(refusal(into, other)).satisfies(refusedWith("case.merged"));
    assertThat(refusal(other, third)).satisfies(refusedWith("case.merged"));
    assertThat(refusal(third, into)).satisfies(refusedWith("merge.has-merged"));
    assertThat(refusal(into, pending)).satisfies(refusedWith("merge.waits"));
    assertThat(refusal(into, theirs)).isInstanceOf(NoSuchRecord.class);
    assertThat(
            as(ncciaOfficer())
                .refusal(() -> merges.merge(new MergeCase(into, third, WHY, List.of("AHTC-KHI")))))
        .satisfies(refusedWith("merge.unit-unknown"));
    assertThat(
            as(ncciaOfficer())
                .refusal(() -> merges.merge(new MergeCase(into, third, " ", List.of()))))
        .satisfies(refusedWith("text.missing"));
    assertThat(
            as(fiaOfficer())
                .refusal(() -> merges.merge(new MergeCase(into, pending, WHY, List.of()))))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void whoContributedToTheMergedCaseReadsTheOtherOnlyWhereTheCustodianSaysSo() throws Exception {
    var shared = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(shared.decision()));
    var other = shared.reference();
    var into = cases.opened(fiaOfficer());

    assertThat(refusal(into, other)).isInstanceOf(NoSuchRecord.class);
    var preview = as(fiaOfficer()).call(() -> merges.preview(into, other));
    assertThat(preview.against()).isNull();
    assertThat(preview.newcomers()).extracting(unit -> unit.unit()).containsExactly("CCRC-LHE");

    as(fiaOfficer()).run(() -> merges.merge(new MergeCase(into, other, WHY, List.of("CCRC-LHE"))));
    assertThat(as(ncciaOfficer()).call(() -> caseQueries.view(into)).row().level().name())
        .isEqualTo("OBSERVER");
    assertThat(as(ncciaOfficer()).refusal(() -> merges.unmerge(new UnmergeCase(other, "Not so."))))
        .satisfies(refusedWith("merge.not-custodian"));

    as(fiaOfficer()).run(() -> merges.unmerge(new UnmergeCase(other, "Two men.")));
    assertThat(as(ncciaOfficer()).refusal(() -> caseQueries.view(into)))
        .isInstanceOf(NoSuchRecord.class);
  }

  private Throwable refusal(String into, String other) throws Exception {
    return as(ncciaOfficer())
        .refusal(() -> merges.merge(new MergeCase(into, other, WHY, List.of())));
  }
}
