package org.rabta.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A country of destination or transit. */
@Entity
@Table(name = "country")
public class Country {

  @Id private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_ur")
  private String nameUr;

  private String role;

  @Column(name = "mission_city")
  private String missionCity;

  private String note;

  @Version private long version;

  protected Country() {}

  /** ISO 3166-1 alpha-2. */
  public String code() {
    return code;
  }

  /** Name in English. */
  public String nameEn() {
    return nameEn;
  }

  /** Name in Urdu. */
  public String nameUr() {
    return nameUr;
  }

  /** DESTINATION, TRANSIT or BOTH. */
  public String role() {
    return role;
  }

  /** Where missions of Pakistan sit that serve it. */
  public String missionCity() {
    return missionCity;
  }

  /** What the country is known for in these cases; may be null. */
  public String note() {
    return note;
  }
}
