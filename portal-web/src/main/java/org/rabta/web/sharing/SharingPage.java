package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.access.Level;
import org.rabta.service.sharing.ShareRow;
import org.rabta.service.sharing.SharingOfCase;
import org.rabta.service.sharing.SharingQueries;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** The sharing of the case in hand, read once a request. */
@Named("sharingPage")
@RequestScoped
public class SharingPage {

  @Inject private CaseInHand hand;
  @Inject private SharingQueries queries;

  private SharingOfCase view;
  private List<ShareRow> own;

  public SharingOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** Shares through which the reader's unit sees the case; the custodian needs none. */
  public List<ShareRow> getOwn() {
    if (own == null) {
      own = hand.getView().row().level() == Level.CUSTODY ? List.of() : queries.own(hand.getRef());
    }
    return own;
  }

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    hand.load();
    getView();
  }

  /** Whether the page has the form for that act. */
  public boolean offers(String action) {
    return Clicks.areTakenIn() || getView().can(action);
  }

  /** Reads anew when the page asks again. */
  void forget() {
    view = null;
  }

  /** Where the sharing of the case stands. */
  public Address address() {
    return hand.part("sharing");
  }
}
