package org.rabta.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A person of a case: victim, witness, suspect, or several of these at once. Called by a number
 * everywhere; who it is stands sealed in {@link SealedIdentity}.
 */
@Entity
@Table(name = "person")
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private int ordinal;

  @Convert(converter = RoleSet.class)
  private Set<PersonRole> roles;

  @Enumerated(EnumType.STRING)
  private Screening screening;

  @Enumerated(EnumType.STRING)
  private Situation situation;

  private String country;
  private String place;

  @Enumerated(EnumType.STRING)
  private Answer minor;

  @Column(name = "safe_contact")
  private String safeContact;

  @Enumerated(EnumType.STRING)
  @Column(name = "court_consent")
  private Answer courtConsent;

  @Enumerated(EnumType.STRING)
  @Column(name = "sharing_consent")
  private Answer sharingConsent;

  @Column(name = "identity_kept")
  private boolean identityKept;

  /** Key of the form it was typed in, so that a form sent twice makes one person. */
  private UUID form;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Person() {}

  /**
   * @param ordinal number within the case, from 1
   * @param form key of the form it was typed in
   * @throws BusinessRuleViolation if a part is too long, or {@code person.role-missing}
   */
  public Person(Long caseId, int ordinal, PersonEntry entry, UUID form, Instant at) {
    this.caseId = caseId;
    this.ordinal = ordinal;
    this.form = form;
    this.recordedAt = at;
    take(entry, at);
  }

  /**
   * Corrects what was recorded.
   *
   * @throws BusinessRuleViolation {@code person.screen-first} if a suspect would cease to be held a
   *     victim before screening has found no sign of it
   */
  public void correct(PersonEntry entry, Instant at) {
    var noLongerVictim =
        roles.contains(PersonRole.VICTIM) && !entry.roles().contains(PersonRole.VICTIM);
    if (noLongerVictim
        && entry.roles().contains(PersonRole.SUSPECT)
        && entry.screening() != Screening.NO_SIGNS) {
      throw new BusinessRuleViolation("person.screen-first");
    }
    take(entry, at);
  }

  private void take(PersonEntry entry, Instant at) {
    if (entry.roles().isEmpty()) {
      throw new BusinessRuleViolation("person.role-missing");
    }
    this.roles = Set.copyOf(entry.roles());
    this.screening = entry.screening() == null ? Screening.NOT_SCREENED : entry.screening();
    this.situation = entry.situation() == null ? Situation.UNKNOWN : entry.situation();
    this.country = Text.optional("victim.country", entry.country(), 2);
    this.place = Text.optional("victim.place", entry.place(), 300);
    this.minor = known(entry.minor());
    this.safeContact = Text.optional("victim.safe-contact", entry.safeContact(), 300);
    this.courtConsent = known(entry.courtConsent());
    this.sharingConsent = known(entry.sharingConsent());
    this.changedAt = at;
  }

  private static Answer known(Answer answer) {
    return answer == null ? Answer.UNKNOWN : answer;
  }

  /** Notes whether an identity is kept for the person. */
  public void keeps(boolean identity) {
    this.identityKept = identity;
  }

  /** What is on record, as it could be typed again. */
  public PersonEntry entry() {
    return new PersonEntry(
        roles,
        screening,
        situation,
        country,
        place,
        minor,
        safeContact,
        courtConsent,
        sharingConsent);
  }

  /** The part of a reference that names the person: {@code /V2} for a victim, else {@code /P2}. */
  public String suffix() {
    return (roles.contains(PersonRole.VICTIM) ? "/V" : "/P") + ordinal;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public int ordinal() {
    return ordinal;
  }

  public boolean identityKept() {
    return identityKept;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public long version() {
    return version;
  }
}
