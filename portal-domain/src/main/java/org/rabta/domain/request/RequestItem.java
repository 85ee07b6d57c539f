package org.rabta.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that a request is about, copied into it, so that it needs no look into the case. */
@Entity
@Table(name = "request_item")
public class RequestItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_item_seq")
  @SequenceGenerator(name = "request_item_seq", sequenceName = "request_item_seq")
  private Long id;

  @Column(name = "request_id")
  private Long requestId;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  @Column(name = "value")
  private String text;

  protected RequestItem() {}

  /** Of a request that has its key already; the number of a document is sealed apart. */
  public RequestItem(AgencyRequest request, Subject.Item item) {
    this.requestId = request.id();
    this.caseId = request.caseId();
    this.kind = item.kind();
    this.text = item.kind() == ItemKind.PASSPORT ? null : item.value();
  }

  public Long id() {
    return id;
  }

  public Long requestId() {
    return requestId;
  }

  public ItemKind kind() {
    return kind;
  }

  /** As copied; null for the number of a document, see {@link RequestDocument}. */
  public String value() {
    return text;
  }
}
