package org.rabta.domain.audit;

/** How an act ended. */
public enum Outcome {
  DONE,
  REFUSED
}
