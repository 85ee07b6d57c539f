package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.web.page.Kept;
import org.rabta.web.page.Typed;

/** Which entry of the case the address asks to correct, and how entries are filed. */
@Named("correction")
@RequestScoped
public class Correction {

  @Inject private CaseInHand hand;

  private String of;

  /** Key of the entry that is to be corrected; 0 if none is. */
  public long key() {
    var text = getOf();
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Whether the address names an entry. */
  public boolean isAsked() {
    return key() > 0;
  }

  /** Where the entry of that key is corrected. */
  public String address(String tab, long id) {
    return hand.part(tab).with("correct", id) + "#" + tab;
  }

  /** Where that part of the case is, without a correction. */
  public String leave(String tab) {
    return hand.part(tab).toString();
  }

  /** A new entry, or the correction that the address names. */
  public Filing filing(Typed typed, boolean withdraws) {
    UUID submission = typed.submission();
    return isAsked()
        ? new Filing(submission, key(), withdraws, typed.text("why"))
        : Filing.anew(submission);
  }

  public String getOf() {
    return of == null ? Kept.parameter("correct") : of;
  }

  public void setOf(String of) {
    this.of = of;
  }
}
