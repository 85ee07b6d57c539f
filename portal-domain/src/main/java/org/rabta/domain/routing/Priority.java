package org.rabta.domain.routing;

/** How soon somebody must act. */
public enum Priority {
  /** A person is in danger now. */
  URGENT,
  HIGH,
  NORMAL
}
