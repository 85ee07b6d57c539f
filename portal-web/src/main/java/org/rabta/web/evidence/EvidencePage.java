package org.rabta.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.service.evidence.EvidenceOfCase;
import org.rabta.service.evidence.EvidenceQueries;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Kept;

/** The evidence of the case in hand. */
@Named("evidencePage")
@RequestScoped
public class EvidencePage {

  @Inject private CaseInHand hand;
  @Inject private EvidenceQueries queries;

  private String below;
  private EvidenceOfCase view;

  public EvidenceOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef(), Keys.read(getBelow()));
    }
    return view;
  }

  /** Reads it before the page is made, so that a refusal gets a status of its own. */
  public void load() {
    getView();
  }

  /** The page of an item. */
  public String item(Long item) {
    return Address.of("/evidence/item").with("ref", hand.getRef()).with("item", item).toString();
  }

  /** The form that adds files. */
  public String getAdding() {
    return Address.of("/evidence/add").with("ref", hand.getRef()).toString();
  }

  /** The court bundle. */
  public String getBundle() {
    return Address.of("/evidence/bundle").with("ref", hand.getRef()).toString();
  }

  /** The older items; null if there are none. */
  public String getOlder() {
    return getView().next() == null ? null : tab(hand).with("below", getView().next()).toString();
  }

  /** The newest items, from a page of older ones; null on the first page. */
  public String getNewest() {
    return Keys.read(getBelow()) == null ? null : tab(hand).toString();
  }

  public String getBelow() {
    return below == null ? Kept.parameter("below") : below;
  }

  public void setBelow(String below) {
    this.below = below;
  }

  /** The tab of a case that shows its evidence. */
  static Address tab(CaseInHand hand) {
    return hand.part("evidence");
  }
}
