package org.rabta.service.directory;

import java.time.LocalDate;
import org.rabta.domain.directory.Provision;

/**
 * A provision as a decision cites it.
 *
 * @param code code
 * @param instrumentEn law in English
 * @param instrumentUr law in Urdu
 * @param year year of the law
 * @param citationEn section or rule in English
 * @param citationUr section or rule in Urdu
 * @param conductEn the conduct in English
 * @param conductUr the conduct in Urdu
 * @param numbering whose numbering it follows
 * @param validFrom first day in force
 * @param validTo day after the last; null while in force
 */
public record ProvisionView(
    String code,
    String instrumentEn,
    String instrumentUr,
    int year,
    String citationEn,
    String citationUr,
    String conductEn,
    String conductUr,
    String numbering,
    LocalDate validFrom,
    LocalDate validTo) {

  static ProvisionView of(Provision provision) {
    return new ProvisionView(
        provision.code(),
        provision.instrumentEn(),
        provision.instrumentUr(),
        provision.year(),
        provision.citationEn(),
        provision.citationUr(),
        provision.conductEn(),
        provision.conductUr(),
        provision.numbering(),
        provision.validFrom(),
        provision.validTo());
  }
}
