package org.rabta.domain.access;

import java.util.Objects;

/**
 * A unit and the agency it belongs to.
 *
 * @param agency agency code
 * @param unit unit code
 */
public record UnitRef(String agency, String unit) {

  public UnitRef {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(unit, "unit");
  }
}
