package org.rabta.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Who a person is, unreadable without the keys. The database hands it out only while an opening by
 * the reader is on record.
 */
@Entity
@Table(name = "person_identity")
public class SealedIdentity {

  @Id
  @Column(name = "person_id")
  private Long personId;

  @Column(name = "case_id")
  private Long caseId;

  private byte[] sealed;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  @Version private long version;

  protected SealedIdentity() {}

  public SealedIdentity(Person person, byte[] sealed, Instant at) {
    this.personId = person.id();
    this.caseId = person.caseId();
    seal(sealed, at);
  }

  /** Puts another one in its place. */
  public final void seal(byte[] anew, Instant at) {
    this.sealed = anew.clone();
    this.sealedAt = at;
  }

  public byte[] sealed() {
    return sealed.clone();
  }
}
