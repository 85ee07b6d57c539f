package org.rabta.domain.indicator;

/**
 * The six dimensions of the ILO tool. The same fact can count at recruitment and at destination.
 */
public enum IloDimension {
  DECEPTIVE_RECRUITMENT,
  COERCIVE_RECRUITMENT,
  RECRUITMENT_BY_VULNERABILITY,
  EXPLOITATION,
  COERCION_AT_DESTINATION,
  VULNERABILITY_AT_DESTINATION
}
