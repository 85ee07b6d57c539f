package org.rabta.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A statutory provision. Its code stays when an administrator corrects the citation. */
@Entity
@Table(name = "provision")
public class Provision {

  @Id private String code;

  @Column(name = "instrument_en")
  private String instrumentEn;

  @Column(name = "instrument_ur")
  private String instrumentUr;

  private int year;

  @Column(name = "citation_en")
  private String citationEn;

  @Column(name = "citation_ur")
  private String citationUr;

  private String strand;

  @Column(name = "conduct_en")
  private String conductEn;

  @Column(name = "conduct_ur")
  private String conductUr;

  private String numbering;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Version private long version;

  protected Provision() {}

  /** Code, such as {@code PTPA-3}. */
  public String code() {
    return code;
  }

  /** Name of the law in English. */
  public String instrumentEn() {
    return instrumentEn;
  }

  /** Name of the law in Urdu. */
  public String instrumentUr() {
    return instrumentUr;
  }

  /** Year of the law. */
  public int year() {
    return year;
  }

  /** Section or rule in English. */
  public String citationEn() {
    return citationEn;
  }

  /** Section or rule in Urdu. */
  public String citationUr() {
    return citationUr;
  }

  /** What it is about: a strand, or REGULATORY, PROTECTION, PROCEDURE or CONTENT. */
  public String strand() {
    return strand;
  }

  /** The conduct in English. */
  public String conductEn() {
    return conductEn;
  }

  /** The conduct in Urdu. */
  public String conductUr() {
    return conductUr;
  }

  /** Whose numbering the citation follows; message key {@code numbering.<value>}. */
  public String numbering() {
    return numbering;
  }

  /** First day in force. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Day after the last day in force; null while in force. */
  public LocalDate validTo() {
    return validTo;
  }
}
