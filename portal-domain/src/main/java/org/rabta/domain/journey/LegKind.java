package org.rabta.domain.journey;

/** Whether a leg was promised or travelled. */
public enum LegKind {
  PROMISED,
  ACTUAL
}
