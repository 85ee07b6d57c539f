package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.WriteNote;

/** The database goes away in the middle of a use case, after some of it was written. */
class DatabaseLossIT extends InPortal {

  private static final String WAITING =
      "select pid from pg_stat_activity where usename = 'rabta_app' and wait_event_type = 'Lock'";

  @Resource private ManagedExecutorService threads;
  @Inject private Cases cases;
  @Inject private HandOffService handOffs;
  @Inject private NoteService notes;

  @Test
  void anAcceptanceThatWasHalfWrittenNeverHappenedAndHappensWhenAskedAgain() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();
    var before = Cases.custody(reference);

    var lost = lostIn("wait", fiaOfficer(), () -> handOffs.accept(proposed.decision()));

    assertThat(lost).isNotNull().isNotInstanceOf(BusinessRuleViolation.class);
    assertThat(Cases.custody(reference)).isEqualTo(before);
    assertThat(Trail.done(reference, "HAND_OFF_ACCEPTED")).isEmpty();
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    assertThat(Cases.custody(reference)).isEqualTo("AHTC-LHE");
  }

  @Test
  void aNoteWhoseWriterMetTheFaultIsThereOnceAfterTheSameFormCameAgain() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var said = new NoteEntry("Typed once.", Tlp.GREEN, Set.of(), null);
    var form = new WriteNote(reference, Filing.anew(UUID.randomUUID()), said);

    var lost = lostIn("case_note", ncciaOfficer(), () -> notes.write(form));

    assertThat(lost).isNotNull().isNotInstanceOf(BusinessRuleViolation.class);
    assertThat(as(ncciaOfficer()).call(() -> notes.ofCase(reference, null)).rows()).isEmpty();
    assertThat(Trail.done(reference, "NOTE_WRITTEN")).isEmpty();
    as(ncciaOfficer()).run(() -> notes.write(form));
    as(ncciaOfficer()).run(() -> notes.write(form));
    assertThat(as(ncciaOfficer()).call(() -> notes.ofCase(reference, null)).rows()).hasSize(1);
  }

  /** What the caller meets whose connection ends while it waits to write to that table. */
  private Throwable lostIn(String table, Caller caller, As.Work work) throws Exception {
    try (var blocker = Database.connect(Database.superuser());
        var statement = blocker.createStatement()) {
      blocker.setAutoCommit(false);
      statement.execute("lock table rabta." + table + " in exclusive mode");
      Future<Throwable> running = threads.submit(() -> as(caller).refusal(work));
      while (Database.rows(WAITING).isEmpty()) {
        assertThat(running).isNotDone();
        Thread.sleep(20);
      }
      Database.rows("select pg_terminate_backend(pid) from (" + WAITING + ") w");
      blocker.rollback();
      return running.get(30, TimeUnit.SECONDS);
    }
  }
}
