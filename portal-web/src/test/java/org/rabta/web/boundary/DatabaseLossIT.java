package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.WriteNote;

/** The database goes away in the middle of a use case, after some of it was written. */
class DatabaseLossIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Halfway halfway;
  @Inject private HandOffService handOffs;
  @Inject private NoteService notes;

  @Test
  void anAcceptanceThatWasHalfWrittenNeverHappenedAndHappensWhenAskedAgain() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();
    var before = Cases.custody(reference);

    var lost =
        halfway.met(
            "wait", fiaOfficer(), () -> handOffs.accept(proposed.decision()), this::disconnect);

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

    var lost =
        halfway.met("audit_entry", ncciaOfficer(), () -> notes.write(form), this::disconnect);

    assertThat(lost).isNotNull().isNotInstanceOf(BusinessRuleViolation.class);
    assertThat(as(ncciaOfficer()).call(() -> notes.ofCase(reference, null)).rows()).isEmpty();
    assertThat(Trail.done(reference, "NOTE_WRITTEN")).isEmpty();
    as(ncciaOfficer()).run(() -> notes.write(form));
    as(ncciaOfficer()).run(() -> notes.write(form));
    assertThat(as(ncciaOfficer()).call(() -> notes.ofCase(reference, null)).rows()).hasSize(1);
    assertThat(Trail.done(reference, "NOTE_WRITTEN")).hasSize(1);
  }

  private void disconnect() throws SQLException {
    Database.rows("select pg_terminate_backend(pid) from (" + Halfway.WAITING + ") w");
  }
}
