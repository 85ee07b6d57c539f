package org.rabta.service.directory;

import org.rabta.domain.directory.Unit;

/**
 * A unit as lists and choices show it.
 *
 * @param code code
 * @param agency code of its agency
 * @param nameEn full name in English
 * @param nameUr full name in Urdu
 * @param shortEn short name in English
 * @param shortUr short name in Urdu
 * @param kind what sort of unit
 * @param city seat
 * @param covers area or country in words
 * @param source where the entry comes from
 * @param active false where it takes nothing new
 */
public record UnitView(
    String code,
    String agency,
    String nameEn,
    String nameUr,
    String shortEn,
    String shortUr,
    String kind,
    String city,
    String covers,
    String source,
    boolean active) {

  static UnitView of(Unit unit) {
    return new UnitView(
        unit.code(),
        unit.agency(),
        unit.nameEn(),
        unit.nameUr(),
        unit.shortEn(),
        unit.shortUr(),
        unit.kind(),
        unit.city(),
        unit.covers(),
        unit.source(),
        unit.active());
  }
}
