package org.rabta.domain.journey;

/** How somebody travels. */
public enum TravelMode {
  AIR,
  ROAD,
  SEA,
  RAIL,
  FOOT,
  UNKNOWN
}
