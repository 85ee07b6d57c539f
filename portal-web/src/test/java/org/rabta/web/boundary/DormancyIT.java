package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.dormant.DormancyService;
import org.rabta.service.dormant.DormantCases;
import org.rabta.service.dormant.StillInWork;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.wait.InboxQueries;
import org.rabta.service.wait.WaitRow;

/** A case on which nobody acts surfaces by itself, and is taken up again. */
class DormancyIT extends InPortal {

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private DormantCases dormant;
  @Inject private DormancyService service;
  @Inject private HandOffService handOffs;
  @Inject private InboxQueries inbox;

  @Test
  void aQuietCaseWaitsForItsUnitOnceAndReadingDoesNotHelp() throws Exception {
    var reference = quiet(cases.opened(ncciaOfficer()));

    surfaceAll();
    surfaceAll();
    as(ncciaOfficer()).call(() -> caseQueries.view(reference));

    assertThat(waiting(ncciaOfficer(), reference)).hasSize(1);
    assertThat(waiting(ncciaSupervisor(), reference)).hasSize(1);
    assertThat(waiting(fiaOfficer(), reference)).isEmpty();
    assertThat(Trail.done(reference, "CASE_DORMANT")).hasSize(1);
    assertThat(as(ncciaOfficer()).call(() -> service.ofCase(reference)).surfaced()).isTrue();
  }

  @Test
  void aBusyCaseDoesNotSurface() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    surfaceAll();

    assertThat(waiting(ncciaOfficer(), reference)).isEmpty();
  }

  @Test
  void anActOfTheCustodianTakesItUp() throws Exception {
    var reference = quiet(cases.opened(ncciaOfficer()));
    surfaceAll();

    cases.confirmed(ncciaOfficer(), reference);

    assertThat(waiting(ncciaOfficer(), reference)).isEmpty();
  }

  @Test
  void theCustodianSaysWhyItLiesAndNobodyElseDoes() throws Exception {
    var reference = quiet(cases.opened(ncciaOfficer()));
    surfaceAll();
    var soon = LocalDate.now(WorkingCalendar.ZONE).plusDays(3);
    var said = new StillInWork(reference, "The laboratory has the telephone.", soon);

    assertThat(as(fiaOfficer()).refusal(() -> service.stillInWork(said)))
        .isInstanceOf(NoSuchRecord.class);
    for (var bad :
        List.of(
            new StillInWork(reference, " ", soon),
            new StillInWork(reference, "x", null),
            new StillInWork(reference, "x", soon.minusDays(10)),
            new StillInWork(reference, "x", soon.plusYears(10)))) {
      assertThat(as(ncciaOfficer()).refusal(() -> service.stillInWork(bad))).isNotNull();
    }
    assertThat(waiting(ncciaOfficer(), reference)).hasSize(1);

    as(ncciaOfficer()).run(() -> service.stillInWork(said));

    assertThat(waiting(ncciaOfficer(), reference)).isEmpty();
    var view = as(ncciaOfficer()).call(() -> service.ofCase(reference));
    assertThat(view.surfaced()).isFalse();
    assertThat(view.last().lookOn()).isEqualTo(soon);
    assertThat(Trail.done(reference, "CASE_STILL_IN_WORK")).hasSize(1);
  }

  @Test
  void custodyThatMovedMeanwhileIsTold() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        service.stillInWork(
                            new StillInWork(proposed.reference(), "x", LocalDate.MAX))))
        .satisfies(refusedWith("dormant.not-custodian"));
  }

  private List<WaitRow> waiting(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> inbox.toAnswer(null)).rows().stream()
        .filter(row -> row.kind() == WaitKind.CASE_DORMANT && row.reference().equals(reference))
        .toList();
  }

  private void surfaceAll() {
    while (dormant.surfaceBatch() > 0) {
      continue;
    }
  }

  private static String quiet(String reference) throws SQLException {
    Database.change(
        Database.superuser(),
        "update rabta.case_activity set acted_at = acted_at - interval '90 days', next_look = next_look - interval"
            + " '90 days' where case_id = (select id from rabta.case_record where reference = ?)",
        reference);
    return reference;
  }
}
