package org.rabta.service.directory;

import org.rabta.domain.directory.Country;

/**
 * A country as choices show it.
 *
 * @param code ISO 3166-1 alpha-2
 * @param nameEn name in English
 * @param nameUr name in Urdu
 * @param role DESTINATION, TRANSIT or BOTH
 * @param missionCity where missions sit that serve it
 * @param note what it is known for; may be null
 */
public record CountryView(
    String code, String nameEn, String nameUr, String role, String missionCity, String note) {

  static CountryView of(Country country) {
    return new CountryView(
        country.code(),
        country.nameEn(),
        country.nameUr(),
        country.role(),
        country.missionCity(),
        country.note());
  }
}
