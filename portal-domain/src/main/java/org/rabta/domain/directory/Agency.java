package org.rabta.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A body that takes part in the portal. */
@Entity
@Table(name = "agency")
public class Agency {

  @Id private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_ur")
  private String nameUr;

  @Column(name = "short_en")
  private String shortEn;

  @Column(name = "short_ur")
  private String shortUr;

  @Column(name = "sort_order")
  private int sortOrder;

  @Version private long version;

  protected Agency() {}

  /** Code, such as {@code FIA}. */
  public String code() {
    return code;
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
}
