package org.rabta.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.NoteView;
import org.rabta.service.note.WriteNote;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.caserecord.Correction;
import org.rabta.web.caserecord.EntryTurns;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** The notes of the case in hand, and writing one. */
@Named("notesPage")
@RequestScoped
public class NotesPage {

  private static final String TAB = "notes";

  private static final Map<String, String> FIELDS =
      Map.of(
          "note.text", "note:text",
          "note.mark-missing", "note:tlp",
          "note.purpose", "note:purpose",
          "entry.why", "note:why");

  @Inject private CaseInHand hand;
  @Inject private NoteService notes;
  @Inject private Correction correction;
  @Inject private EntryTurns turns;
  @Inject private Acts acts;

  private final Typed typed = new Typed();
  private EntryList<NoteView> list;

  public EntryList<NoteView> getList() {
    if (list == null) {
      list = notes.ofCase(hand.getRef(), turns.before());
    }
    return list;
  }

  /** Whether the page has the form; what was typed stays even where it can no longer be saved. */
  public boolean isWritable() {
    return Clicks.areTakenIn() || getList().mayAdd() || typed.isKept();
  }

  /** The note that is being corrected, if it is on this page and the caller's to correct. */
  public NoteView getCorrected() {
    return getList().rows().stream()
        .filter(row -> row.signed().id() == correction.key() && row.mine())
        .findFirst()
        .orElse(null);
  }

  /** Writes the note, or the later text of one. */
  public void write() {
    file(false);
  }

  /** Takes the note back that is being corrected. */
  public void withdraw() {
    file(true);
  }

  private void file(boolean withdraws) {
    var asked = new WriteNote(hand.getRef(), correction.filing(typed, withdraws), entry());
    acts.perform(
        () -> notes.write(asked), "note.written.done", hand.address().with("tab", TAB), FIELDS);
  }

  private NoteEntry entry() {
    var codes = EnumSet.noneOf(HandlingCode.class);
    Arrays.stream(HandlingCode.values())
        .filter(code -> typed.ticked(code.name()))
        .forEach(codes::add);
    return new NoteEntry(
        typed.text("text"), typed.choice(Tlp.class, "tlp"), codes, typed.text("purpose"));
  }

  /** The fields of the form; filled with the note that is being corrected. */
  public Map<String, Object> getTyped() {
    if (!Clicks.areTakenIn() && correction.isAsked() && getCorrected() != null) {
      var note = getCorrected().note();
      typed.suggest("text", note.text()).suggest("tlp", note.tlp());
      typed.suggest("purpose", note.purpose());
      note.codes().forEach(code -> typed.getFields().putIfAbsent(code.name(), true));
    }
    return typed.getFields();
  }

  public Tlp[] getMarks() {
    return Tlp.values();
  }

  public HandlingCode[] getCodes() {
    return HandlingCode.values();
  }
}
