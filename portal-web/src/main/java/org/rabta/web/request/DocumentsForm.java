package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.request.OpenDocuments;
import org.rabta.service.request.RequestDocumentService;
import org.rabta.web.page.Clicks;

/** Opens the sealed numbers of documents that a request is about, for a purpose. */
@Named("requestDocuments")
@RequestScoped
public class DocumentsForm {

  private static final Map<String, String> FIELDS =
      Map.of(
          "identity.purpose-missing", "documents:purpose",
          "identity.keys-missing", "documents:purpose",
          "identity.keys-wrong", "documents:purpose");

  @Inject private RequestInHand hand;
  @Inject private RequestDocumentService documents;
  @Inject private RequestActs acts;

  private IdentityPurpose purpose;

  /** Whether the page has the form. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || hand.getView().mayOpenDocuments();
  }

  /** Opens them and shows the request with them. */
  public void open() {
    var asked = new OpenDocuments(hand.getRef(), purpose);
    acts.perform(
        () -> documents.open(asked),
        "request.documents.done",
        hand.getRef(),
        hand.address(),
        FIELDS);
  }

  public IdentityPurpose[] getPurposes() {
    return IdentityPurpose.values();
  }

  public IdentityPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(IdentityPurpose purpose) {
    this.purpose = purpose;
  }
}
