package org.rabta.service.directory;

import org.rabta.domain.directory.District;

/**
 * A district as choices show it.
 *
 * @param code code
 * @param nameEn name in English
 * @param nameUr name in Urdu
 * @param province province in English
 * @param provinceUr province in Urdu
 * @param aliases other and older names; may be null
 * @param protectorate unit of the BEOE; null means headquarters
 * @param fiaZone unit of the FIA; null means headquarters
 * @param ncciaCentre unit of the NCCIA; null means headquarters
 */
public record DistrictView(
    String code,
    String nameEn,
    String nameUr,
    String province,
    String provinceUr,
    String aliases,
    String protectorate,
    String fiaZone,
    String ncciaCentre) {

  static DistrictView of(District district) {
    return new DistrictView(
        district.code(),
        district.nameEn(),
        district.nameUr(),
        district.province(),
        district.provinceUr(),
        district.aliases(),
        district.protectorate(),
        district.fiaZone(),
        district.ncciaCentre());
  }
}
