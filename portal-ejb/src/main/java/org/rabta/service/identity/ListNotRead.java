package org.rabta.service.identity;

import org.rabta.domain.identity.RollOutcome;

/** The identity provider gave no list that can be taken over. */
final class ListNotRead extends Exception {

  private final RollOutcome outcome;

  ListNotRead(RollOutcome outcome, String what, Throwable cause) {
    super(what, cause);
    this.outcome = outcome;
  }

  RollOutcome outcome() {
    return outcome;
  }
}
