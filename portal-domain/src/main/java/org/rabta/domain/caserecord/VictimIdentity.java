package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rabta.domain.kernel.Text;

/**
 * Who a person at risk is. Read only by opening it with a stated purpose, and every opening is on
 * the trail.
 */
@Entity
@Table(name = "victim_identity")
public class VictimIdentity {

  @Id
  @Column(name = "victim_id")
  private Long victimId;

  @Column(name = "case_id")
  private Long caseId;

  private String name;
  private String phone;
  private String document;

  protected VictimIdentity() {}

  public VictimIdentity(Long caseId, Victim victim, IdentityEntry entry) {
    this.caseId = caseId;
    this.victimId = victim.id();
    this.name = Text.optional("victim.name", entry.name(), 200);
    this.phone = Text.optional("victim.phone", entry.phone(), 60);
    this.document = Text.optional("victim.document", entry.document(), 60);
  }

  public IdentityEntry entry() {
    return new IdentityEntry(name, phone, document);
  }
}
