package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.service.caserecord.CaseContents.VictimRow;
import org.rabta.service.caserecord.IdentityPurpose;
import org.rabta.service.caserecord.OpenIdentity;
import org.rabta.service.caserecord.SealedIdentityService;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/**
 * Opens the sealed identity of one person, with a purpose, for the answer to this one request.
 * There is no redirect after it, because the next request would have to open it again.
 */
@Named("identityOpening")
@RequestScoped
public class IdentityOpening {

  @Inject private CaseInHand hand;
  @Inject private SealedIdentityService identities;

  private String open;
  private String ordinal;
  private IdentityPurpose purpose;
  private IdentityEntry entry;

  /** Opens it and stays on the page. */
  public void act() {
    entry = identities.open(new OpenIdentity(hand.getRef(), number(ordinal), purpose));
    open = null;
  }

  /** Whether the page has the form that asks for the purpose. */
  public boolean isAsked() {
    return Clicks.areTakenIn() || getVictim() != null;
  }

  /** The person whose identity is to be opened; null if none, or nothing is kept. */
  public VictimRow getVictim() {
    return hand.getView().contents().victims().stream()
        .filter(victim -> victim.ordinal() == number(getOpen()) && victim.identityKept())
        .filter(victim -> hand.getView().reach().opensIdentities())
        .findFirst()
        .orElse(null);
  }

  /** What was opened for that person in this request; null if nothing was. */
  public IdentityEntry of(int person) {
    return number(ordinal) == person ? entry : null;
  }

  /** The number that an address or a form names; 0, which is nobody, if it names none. */
  private static int number(String text) {
    return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  /** Where the purpose for that person is asked for. */
  public String address(int person) {
    return Address.of("/case").with("ref", hand.getRef()).with("tab", "people").with("open", person)
        + "#identity";
  }

  public IdentityPurpose[] getPurposes() {
    return IdentityPurpose.values();
  }

  public String getOpen() {
    return open == null ? Kept.parameter("open") : open;
  }

  public void setOpen(String open) {
    this.open = open;
  }

  public String getOrdinal() {
    return getOpen();
  }

  public void setOrdinal(String ordinal) {
    this.ordinal = ordinal;
  }

  public IdentityPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(IdentityPurpose purpose) {
    this.purpose = purpose;
  }
}
