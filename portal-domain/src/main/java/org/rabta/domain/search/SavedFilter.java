package org.rabta.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.Text;

/**
 * A filter of the list of cases that a person keeps under a name. Saving under the same name
 * replaces it; the list opens with the one that is the standard.
 */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 60;

  /** Longest address, in characters. */
  public static final int LONGEST_ADDRESS = 1500;

  /** Filters that one person can keep. */
  public static final int MOST = 30;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
  @SequenceGenerator(name = "saved_filter_seq", sequenceName = "saved_filter_seq")
  private Long id;

  private String subject;

  @Column(name = "owner_name")
  private String ownerName;

  private String unit;
  private String agency;
  private String name;
  private String address;
  private boolean shared;
  private boolean standard;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private long version;

  protected SavedFilter() {}

  /**
   * A filter without conditions yet.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   * @throws org.rabta.domain.kernel.BusinessRuleViolation a text code for the name
   */
  public SavedFilter(Caller owner, String name) {
    this.subject = owner.subject();
    this.ownerName = owner.name();
    this.unit = owner.unit();
    this.agency = owner.agency();
    this.name = Text.required("saved-filter.name", name, LONGEST_NAME);
    this.address = "";
  }

  /**
   * Takes over other conditions.
   *
   * @param conditions as the address of the list carries them; null means none
   * @param withColleagues the unit sees it too
   * @throws org.rabta.domain.kernel.BusinessRuleViolation a text code for the conditions
   */
  public void keep(String conditions, boolean withColleagues, Instant at) {
    var text = Text.optional("saved-filter.conditions", conditions, LONGEST_ADDRESS);
    address = text == null ? "" : text;
    shared = withColleagues;
    updatedAt = at;
  }

  /** Makes it the one that the list opens with, or takes that back. */
  public void becomeStandard(boolean opensTheList) {
    standard = opensTheList;
  }

  /** Whether it is that person's. */
  public boolean isOf(Caller person) {
    return subject.equals(person.subject());
  }

  public Long id() {
    return id;
  }

  public String ownerName() {
    return ownerName;
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public boolean shared() {
    return shared;
  }

  public boolean standard() {
    return standard;
  }
}
