package org.rabta.service.note;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.note.Note;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.caserecord.EntrySigned;
import org.rabta.service.caserecord.Standing;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Notes on a case. They may be written on a closed case too. */
@Stateless
@DenyAll
@UseCase
public class NoteService {

  @Inject private CallerHolder callers;
  @Inject private Entries entries;
  @Inject private Standing standing;
  @Inject private AuditTrail trail;

  /**
   * Writes a note, or supersedes one that the caller's unit wrote. A form that was taken in already
   * changes nothing.
   *
   * @throws NoSuchRecord if there is no such case or note for the caller
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code note.not-yours},
   *     {@code entry.changed}, {@code note.mark-missing}, or a text code
   */
  @Act("NOTE_WRITTEN")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void write(WriteNote asked) {
    var record = entries.reached(asked.reference(), CasePart.NOTES);
    var filing = asked.filing();
    if (entries.isFiled("NOTE_WRITTEN", Note.class, record, filing)) {
      return;
    }
    var detail = Map.of("corrects", String.valueOf(filing.corrects()));
    trail.done("NOTE_WRITTEN", record.id(), record.reference().value(), detail);
    var earlier = entries.superseded(Note.class, record, filing);
    if (earlier != null && !callers.current().actsFor(earlier.entered().unit())) {
      throw new BusinessRuleViolation("note.not-yours");
    }
    var text = filing.withdraws() && earlier != null ? earlier.entry() : asked.note();
    entries.add(record, new Note(record.id(), text, filing, entries.now()));
  }

  /**
   * The notes in force that the caller may read, newest first.
   *
   * @param before key of the last note seen; null from the beginning
   * @throws NoSuchRecord if there is no such case, or the caller does not reach its notes
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public EntryList<NoteView> ofCase(String reference, Long before) {
    var found = entries.readable(reference, CasePart.NOTES);
    var participates = standing.participates(found.record().id());
    var rows =
        entries.inForce(Note.class, found.record().id(), before, EntryList.PAGE + 1).stream()
            .filter(note -> note.isReadBy(callers.current(), participates))
            .map(this::view)
            .toList();
    return EntryList.of(rows, found.reach().records());
  }

  /**
   * Everything ever written, corrections and withdrawals too, newest first.
   *
   * @param before the moment up to which, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller does not reach its notes
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<NoteView> history(String reference, Instant before, int most) {
    var found = entries.readable(reference, CasePart.NOTES);
    var participates = standing.participates(found.record().id());
    return entries.entered(Note.class, found.record().id(), before, most).stream()
        .filter(note -> note.isReadBy(callers.current(), participates))
        .map(this::view)
        .toList();
  }

  private NoteView view(Note note) {
    var mine = callers.current().actsFor(note.entered().unit());
    return new NoteView(EntrySigned.of(note), note.entry(), mine);
  }
}
