package org.rabta.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A district of Pakistan and the units that cover it by default. Districts are divided and renamed,
 * so they are data with validity dates and older names.
 */
@Entity
@Table(name = "district")
public class District {

  @Id private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_ur")
  private String nameUr;

  private String province;

  @Column(name = "province_ur")
  private String provinceUr;

  private String parent;
  private String aliases;
  private String protectorate;

  @Column(name = "fia_zone")
  private String fiaZone;

  @Column(name = "nccia_centre")
  private String ncciaCentre;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Version private long version;

  protected District() {}

  /** Code of province and name. */
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

  /** Province or territory in English. */
  public String province() {
    return province;
  }

  /** Province or territory in Urdu. */
  public String provinceUr() {
    return provinceUr;
  }

  /** District on older records and identity cards; may be null. */
  public String parent() {
    return parent;
  }

  /** Other and older names, separated by semicolons; may be null. */
  public String aliases() {
    return aliases;
  }

  /** Protectorate of Emigrants; null means headquarters. */
  public String protectorate() {
    return protectorate;
  }

  /** Circle of the FIA; null means headquarters. */
  public String fiaZone() {
    return fiaZone;
  }

  /** Cybercrime reporting centre; null means headquarters. */
  public String ncciaCentre() {
    return ncciaCentre;
  }

  /** First day as a district; null where it is old. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Day after the last as a district; null while it exists. */
  public LocalDate validTo() {
    return validTo;
  }
}
