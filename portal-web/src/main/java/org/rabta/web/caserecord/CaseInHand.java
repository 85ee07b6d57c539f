package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.caserecord.CaseOffers;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.caserecord.CaseView;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffsOfCase;
import org.rabta.service.wait.WaitRow;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** The case that the address names, read once a request and only when the page asks. */
@Named("caseInHand")
@RequestScoped
public class CaseInHand {

  @Inject private CaseQueries cases;
  @Inject private HandOffQueries handOffs;

  private String ref;
  private CaseView view;
  private CaseOffers offers;
  private HandOffsOfCase custody;

  public String getRef() {
    return ref == null ? Kept.parameter("ref") : ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  /**
   * Reads the case before the page is made, so that a refusal is answered with a status of its own.
   */
  public void load() {
    getView();
  }

  /** The case as far as the caller sees it. */
  public CaseView getView() {
    if (view == null) {
      view = cases.view(getRef());
    }
    return view;
  }

  /** What was offered in it, and by whom. */
  public CaseOffers getOffers() {
    if (offers == null) {
      offers = cases.offers(getRef());
    }
    return offers;
  }

  /** Its custody, hand-offs and waits. */
  public HandOffsOfCase getCustody() {
    if (custody == null) {
      custody = handOffs.ofCase(getRef());
    }
    return custody;
  }

  /** The open wait with the soonest deadline; null if nobody waits. */
  public WaitRow getNextWait() {
    return getCustody().waits().stream().findFirst().orElse(null);
  }

  /** Whether a hand-off waits for an answer; while a click is taken in, it did on the page. */
  public boolean isPending() {
    return Clicks.areTakenIn() || getCustody().pending() != null;
  }

  /** Whether the page has the form for that act. */
  public boolean offers(String action) {
    return Clicks.areTakenIn() || getCustody().can(action);
  }

  /** Whether the caller may still see the case; an act may have ended that. */
  public boolean isInSight() {
    try {
      return handOffs.ofCase(getRef()) != null;
    } catch (NoSuchRecord gone) {
      return false;
    }
  }

  /** Reads it anew when the page asks again. */
  public void forget() {
    view = null;
    offers = null;
    custody = null;
  }

  /** The address of its page. */
  public Address address() {
    return Address.of("/case").with("ref", getRef());
  }

  /** The address of one part of its page, such as {@code notes}. */
  public Address part(String tab) {
    return address().with("tab", tab);
  }
}
