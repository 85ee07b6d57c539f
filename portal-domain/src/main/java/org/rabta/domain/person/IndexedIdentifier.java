package org.rabta.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What one sealed identifier of a person is found by. */
@Entity
@Table(name = "person_index")
public class IndexedIdentifier {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_index_seq")
  @SequenceGenerator(name = "person_index_seq", sequenceName = "person_index_seq")
  private Long id;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private Identifier kind;

  private String value;

  protected IndexedIdentifier() {}

  /**
   * @param value what the newest key of the index makes of the identifier
   */
  public IndexedIdentifier(Person person, Identifier kind, String value) {
    this.personId = person.id();
    this.caseId = person.caseId();
    this.kind = kind;
    this.value = value;
  }

  public Identifier kind() {
    return kind;
  }
}
