package org.rabta.service.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.audit.AuditedAct;

/**
 * The refusals of this request that still have to be written. They are noted while a transaction is
 * rolling back and written by {@link RefusalRecorder} when it is over.
 */
@RequestScoped
public class Refusals {

  /**
   * A refused act.
   *
   * @param what the act and the record, as the caller named it
   * @param code the rule that refused
   */
  record Refusal(AuditedAct what, String code) {}

  private final List<Refusal> noted = new ArrayList<>();

  /**
   * Notes a refusal.
   *
   * @param act code of the act that was refused
   * @param recordRef the reference as the caller gave it; may be null
   * @param code the rule that refused
   */
  public void note(String act, String recordRef, String code) {
    note(act, "CASE", recordRef, code);
  }

  /** Notes a refusal that is about another kind of record than a case. */
  public void note(String act, String recordKind, String recordRef, String code) {
    noted.add(new Refusal(new AuditedAct(act, recordKind, recordRef, null, "{}"), code));
  }

  /** Hands over what was noted, once. */
  List<Refusal> take() {
    var taken = List.copyOf(noted);
    noted.clear();
    return taken;
  }

  /** Whether nothing waits to be written. */
  public boolean isEmpty() {
    return noted.isEmpty();
  }
}
