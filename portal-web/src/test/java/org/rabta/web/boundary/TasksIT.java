package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.secondFiaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.jointcase.TaskState;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.jointcase.AddTask;
import org.rabta.service.jointcase.TaskQueries;
import org.rabta.service.jointcase.TaskService;
import org.rabta.service.jointcase.TasksOfCase;
import org.rabta.service.jointcase.WorkOnTask;
import org.rabta.service.sharing.RevokeShare;
import org.rabta.service.sharing.SharingService;

/** Two agencies on one case: one custodian, and tasks that wait for the other. */
class TasksIT extends InPortal {

  @Inject private Sharing shares;
  @Inject private SharingService sharing;
  @Inject private TaskService tasks;
  @Inject private TaskQueries queries;

  private String reference;
  private long share;

  /** The Lahore circle contributes. */
  private void aJointCase() throws Exception {
    reference = shares.shareable();
    share = shares.sharedUsually(reference, Level.CONTRIBUTOR);
  }

  @Test
  void aTaskWaitsForTheUnitIsTakenUpAndDone() throws Exception {
    aJointCase();
    var task = asked();
    assertThat(waits()).contains(reference);

    as(fiaOfficer()).run(() -> tasks.claim(work(task, null)));
    as(secondFiaOfficer()).run(() -> tasks.finish(work(task, "Nobody at that address.")));

    assertThat(waits()).doesNotContain(reference);
    assertThat(read(ncciaOfficer()).over())
        .singleElement()
        .satisfies(row -> assertThat(row.result()).isEqualTo("Nobody at that address."));
    assertThat(Trail.done(reference, "TASK_DONE")).hasSize(1);
  }

  @Test
  void ofTwoWhoTakeItUpAtOnceOneIsTold() throws Exception {
    aJointCase();
    var task = asked();

    var endings =
        everybody()
            .atOnce(
                List.of(
                    new As.Move(fiaOfficer(), () -> tasks.claim(work(task, null))),
                    new As.Move(secondFiaOfficer(), () -> tasks.claim(work(task, null)))));

    assertThat(endings).filteredOn(As.Ending::won).hasSize(1);
    assertThat(endings)
        .filteredOn(ending -> !ending.won())
        .singleElement()
        .satisfies(
            ending -> assertThat(ending.thrown()).satisfies(refusedWith("task.claimed-already")));
  }

  @Test
  void whoLosesAccessInTheMiddleLosesTheTaskAndNobodyWaits() throws Exception {
    aJointCase();
    var task = asked();
    as(fiaOfficer()).run(() -> tasks.claim(work(task, null)));

    as(ncciaOfficer()).run(() -> sharing.revoke(new RevokeShare(reference, share, "Wrong case.")));

    assertThat(as(fiaOfficer()).refusal(() -> tasks.finish(work(task, "A long result"))))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(read(ncciaOfficer()).over())
        .singleElement()
        .satisfies(row -> assertThat(row.state()).isEqualTo(TaskState.DROPPED));
    assertThat(waits()).doesNotContain(reference);
  }

  @Test
  void theCustodianGivesATaskUpAndWhoWasAskedDoesNot() throws Exception {
    aJointCase();
    var task = asked();

    assertThat(as(fiaOfficer()).refusal(() -> tasks.drop(work(task, "No time"))))
        .satisfies(refusedWith("task.not-yours-to-drop"));
    assertThat(as(ncciaOfficer()).refusal(() -> tasks.claim(work(task, null))))
        .satisfies(refusedWith("task.not-of-your-unit"));
    as(ncciaOfficer()).run(() -> tasks.drop(work(task, "Done by others")));
    assertThat(as(ncciaOfficer()).refusal(() -> tasks.drop(work(task, "Again"))))
        .satisfies(refusedWith("task.ended-already"));
  }

  @Test
  void aContributorAsksItsOwnUnitAndNotTheCustodian() throws Exception {
    aJointCase();
    as(fiaOfficer()).run(() -> tasks.add(to(Cases.LAHORE_CIRCLE)));

    assertThat(as(fiaOfficer()).refusal(() -> tasks.add(to("CCRC-LHE"))))
        .satisfies(refusedWith("task.not-yours-to-ask"));
    assertThat(as(ncciaOfficer()).refusal(() -> tasks.add(to(Cases.GUJRANWALA_CIRCLE))))
        .satisfies(refusedWith("task.unit-not-on-case"));
    assertThat(as(gujranwalaOfficer()).refusal(() -> tasks.add(to(Cases.GUJRANWALA_CIRCLE))))
        .isInstanceOf(NoSuchRecord.class);
  }

  private long asked() throws Exception {
    return as(ncciaOfficer()).call(() -> tasks.add(to(Cases.LAHORE_CIRCLE)));
  }

  private AddTask to(String unit) {
    return new AddTask(reference, unit, "Visit the office", shares.today().plusDays(3));
  }

  private WorkOnTask work(long task, String text) {
    return new WorkOnTask(reference, task, text);
  }

  private TasksOfCase read(Caller by) throws Exception {
    return as(by).call(() -> queries.ofCase(reference));
  }

  private List<String> waits() throws Exception {
    return Database.column(
        "select c.reference from rabta.wait w join rabta.case_record c on c.id = w.case_id where"
            + " w.kind = ? and w.status = 'OPEN' and w.unit = 'AHTC-LHE'",
        WaitKind.TASK.name());
  }
}
