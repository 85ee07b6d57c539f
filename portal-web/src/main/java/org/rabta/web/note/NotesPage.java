package org.rabta.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.NoteView;
import org.rabta.service.note.WriteNote;
import org.rabta.web.caserecord.EntryPage;

/** The notes of the case in hand, and writing one. */
@Named("notesPage")
@RequestScoped
public class NotesPage extends EntryPage<NoteView> {

  @Inject private NoteService notes;

  public NotesPage() {
    super(
        "notes",
        "note.written.done",
        Map.of(
            "note.text", "note:text",
            "note.mark-missing", "note:tlp",
            "note.purpose", "note:purpose",
            "entry.why", "note:why"));
  }

  @Override
  protected EntryList<NoteView> read(String reference, Long before) {
    return notes.ofCase(reference, before);
  }

  @Override
  protected Runnable filing(String reference, Filing filing) {
    var asked = new WriteNote(reference, filing, entry());
    return () -> notes.write(asked);
  }

  private NoteEntry entry() {
    var codes = EnumSet.noneOf(HandlingCode.class);
    Arrays.stream(HandlingCode.values())
        .filter(code -> typed.ticked(code.name()))
        .forEach(codes::add);
    return new NoteEntry(
        typed.text("text"), typed.choice(Tlp.class, "tlp"), codes, typed.text("purpose"));
  }

  @Override
  protected boolean mayCorrect(NoteView row) {
    return row.mine();
  }

  @Override
  protected void suggest(NoteView row) {
    var note = row.note();
    typed.suggest("text", note.text()).suggest("tlp", note.tlp());
    typed.suggest("purpose", note.purpose());
    note.codes().forEach(code -> typed.getFields().putIfAbsent(code.name(), true));
  }

  public Tlp[] getMarks() {
    return Tlp.values();
  }
}
