package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.request.RequestQueries;
import org.rabta.service.request.RequestRow;
import org.rabta.service.request.RequestView;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** The request that the address names, read once a request and only when the page asks. */
@Named("requestInHand")
@RequestScoped
public class RequestInHand {

  @Inject private RequestQueries requests;
  @Inject private CaseInHand ofCase;

  private String ref;
  private String id;
  private String block;
  private RequestView view;

  public String getRef() {
    return ref == null ? Kept.parameter("ref") : ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  /** The key of the request where the address names the case; lists of waits know no more. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /**
   * The key of the address to block, where the address of the page knows no more of the request.
   */
  public String getBlock() {
    return block;
  }

  public void setBlock(String block) {
    this.block = block;
  }

  /**
   * Reads the request before the page is made, so that a refusal is answered with a status of its
   * own; an address that names a case leads to its request.
   */
  public void load() {
    if (CaseReference.parse(getRef()).isPresent()) {
      address(meant()).follow();
      return;
    }
    getView();
  }

  /** The request as far as the caller sees it. */
  public RequestView getView() {
    if (view == null) {
      view = requests.view(getRef());
      ofCase.setRef(view.row().caseReference());
    }
    return view;
  }

  /** Whether the page has the form for that act. */
  public boolean offers(String action) {
    return Clicks.areTakenIn() || getView().can(action);
  }

  /** Reads it anew when the page asks again. */
  public void forget() {
    view = null;
    ofCase.forget();
  }

  public Address address() {
    return address(getRef());
  }

  static Address address(String reference) {
    return Address.of("/request").with("ref", reference);
  }

  private String meant() {
    return block != null && block.matches("[0-9]{1,18}")
        ? requests.referenceOfBlock(Long.parseLong(block))
        : ofCase(getRef()).reference();
  }

  /** The one that is meant; else one that is open, else the newest. */
  private RequestRow ofCase(String reference) {
    return requests.ofCase(reference).rows().stream()
        .min(
            Comparator.comparing((RequestRow row) -> !String.valueOf(row.id()).equals(id))
                .thenComparing(row -> !row.status().isOpen())
                .thenComparing(RequestRow::askedAt, Comparator.reverseOrder()))
        .orElseThrow(NoSuchRecord::new);
  }
}
