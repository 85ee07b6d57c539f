package org.rabta.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The number of a document that a request is about, unreadable without the keys of identities. The
 * database hands it out only while an opening by the reader is on record.
 */
@Entity
@Table(name = "request_document")
public class RequestDocument {

  @Id
  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "case_id")
  private Long caseId;

  private byte[] sealed;

  protected RequestDocument() {}

  /**
   * @param item the item, which has its key already
   */
  public RequestDocument(AgencyRequest request, RequestItem item, byte[] sealed) {
    this.itemId = item.id();
    this.requestId = request.id();
    this.caseId = request.caseId();
    this.sealed = sealed.clone();
  }

  public Long itemId() {
    return itemId;
  }

  public byte[] sealed() {
    return sealed.clone();
  }
}
