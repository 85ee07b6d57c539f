package org.rabta.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A part of an agency that holds custody, receives hand-offs and answers for waits. */
@Entity
@Table(name = "unit")
public class Unit {

  @Id private String code;
  private String agency;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_ur")
  private String nameUr;

  @Column(name = "short_en")
  private String shortEn;

  @Column(name = "short_ur")
  private String shortUr;

  private String kind;
  private String city;
  private String covers;
  private String source;
  private boolean active;

  @Version private long version;

  protected Unit() {}

  /** Code, such as {@code AHTC-GRW}. */
  public String code() {
    return code;
  }

  /** Code of its agency. */
  public String agency() {
    return agency;
  }

  /** Full name in English. */
  public String nameEn() {
    return nameEn;
  }

  /** Full name in Urdu. */
  public String nameUr() {
    return nameUr;
  }

  /** Short name in English. */
  public String shortEn() {
    return shortEn;
  }

  /** Short name in Urdu. */
  public String shortUr() {
    return shortUr;
  }

  /** What sort of unit; message key {@code unit-kind.<kind>}. */
  public String kind() {
    return kind;
  }

  /** Seat. */
  public String city() {
    return city;
  }

  /** Area or country in words. */
  public String covers() {
    return covers;
  }

  /** Where the entry comes from: public, report or illustrative. */
  public String source() {
    return source;
  }

  /** False where the unit takes nothing new. */
  public boolean active() {
    return active;
  }
}
