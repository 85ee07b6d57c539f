package org.rabta.web.caserecord;

import jakarta.inject.Inject;
import java.util.Map;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.caserecord.EntryRow;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/**
 * Entries of one kind on the case in hand, and the form that enters one, or corrects or takes back
 * the one that the address names.
 *
 * @param <R> an entry as it is shown
 */
public abstract class EntryPage<R extends EntryRow> {

  @Inject private CaseInHand hand;
  @Inject private Correction correction;
  @Inject private EntryTurns turns;
  @Inject private Acts acts;

  /** What was typed so far. */
  protected final Typed typed = new Typed();

  private final String tab;
  private final String done;
  private final Map<String, String> fields;
  private EntryList<R> list;

  /**
   * Describes the form.
   *
   * @param tab the part of the case that has it
   * @param done the notice that an entry was made
   * @param fields the client id of the field that a rule, or the field's own name, is about
   */
  protected EntryPage(String tab, String done, Map<String, String> fields) {
    this.tab = tab;
    this.done = done;
    this.fields = fields;
  }

  /** Reads the entries older than that key; the newest for null. */
  protected abstract EntryList<R> read(String reference, Long before);

  /** Takes up what was typed; the act then files it. */
  protected abstract Runnable filing(String reference, Filing filing);

  /** Fills the form with an entry that is to be corrected. */
  protected abstract void suggest(R row);

  /** Whether the caller may correct that entry where they may add to the list. */
  protected boolean mayCorrect(R row) {
    return true;
  }

  public EntryList<R> getList() {
    if (list == null) {
      list = read(hand.getRef(), turns.before());
    }
    return list;
  }

  /** Whether the page has the form; what was typed stays even where it can no longer be saved. */
  public boolean isWritable() {
    return Clicks.areTakenIn() || getList().mayAdd() || typed.isKept();
  }

  /** Files what was typed, as a new entry or a correction. */
  public void enter() {
    file(false);
  }

  /** Takes the entry back that is being corrected. */
  public void withdraw() {
    file(true);
  }

  private void file(boolean withdraws) {
    perform(filing(hand.getRef(), correction.filing(typed, withdraws)), done, fields);
  }

  /** Does one act on the case and leads back to its entries. */
  protected void perform(Runnable act, String notice, Map<String, String> about) {
    acts.perform(act, notice, hand.part(tab), about);
  }

  /** The fields of the form; filled with the entry that is being corrected. */
  public Map<String, Object> getTyped() {
    if (!Clicks.areTakenIn() && correction.isAsked()) {
      getList().rows().stream()
          .filter(row -> row.signed().id() == correction.key() && mayCorrect(row))
          .findFirst()
          .ifPresent(this::suggest);
    }
    return typed.getFields();
  }

  /** The reference of the case. */
  protected String reference() {
    return hand.getRef();
  }
}
