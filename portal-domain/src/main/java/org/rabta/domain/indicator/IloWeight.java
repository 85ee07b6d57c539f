package org.rabta.domain.indicator;

/** How much an indicator says within its dimension. */
public enum IloWeight {
  STRONG,
  MEDIUM,
  WEAK
}
