package org.rabta.service.directory;

import org.rabta.domain.directory.Agency;

/**
 * An agency as lists and badges show it.
 *
 * @param code code
 * @param nameEn full name in English
 * @param nameUr full name in Urdu
 * @param shortEn short name in English
 * @param shortUr short name in Urdu
 */
public record AgencyView(
    String code, String nameEn, String nameUr, String shortEn, String shortUr) {

  static AgencyView of(Agency agency) {
    return new AgencyView(
        agency.code(), agency.nameEn(), agency.nameUr(), agency.shortEn(), agency.shortUr());
  }
}
