package org.rabta.service.demonstration;

/** What is done in a step, and which part of the demonstration knows how. */
enum StepKind {
  PROPOSE(Part.CUSTODY),
  ACCEPT(Part.CUSTODY),
  DECLINE(Part.CUSTODY),
  WITHDRAW(Part.CUSTODY),
  FACTS(Part.ASSESSMENT),
  CONFIRM(Part.ASSESSMENT),
  OVERRIDE(Part.ASSESSMENT),
  ASK(Part.REQUESTS),
  CLAIM(Part.REQUESTS),
  ANSWER(Part.REQUESTS),
  BLOCK(Part.REQUESTS),
  RETURN(Part.REQUESTS),
  LOOK(Part.REQUESTS),
  MARK(Part.SHARING),
  SHARE(Part.SHARING),
  REVOKE(Part.SHARING),
  TASK(Part.SHARING),
  TASK_CLAIM(Part.SHARING),
  TASK_DONE(Part.SHARING),
  FORCE(Part.SHARING),
  FORCE_CASE(Part.SHARING),
  PERSON(Part.ENTRIES),
  ADVERT(Part.ENTRIES),
  PAYMENT(Part.ENTRIES),
  LEG(Part.ENTRIES),
  NOTE(Part.ENTRIES),
  FILE(Part.ENTRIES),
  PROVISION(Part.ENTRIES),
  CLOSE(Part.ENTRIES);

  /** Steps that are played by the same class. */
  enum Part {
    CUSTODY,
    ASSESSMENT,
    REQUESTS,
    SHARING,
    ENTRIES
  }

  private final Part part;

  StepKind(Part part) {
    this.part = part;
  }

  Part part() {
    return part;
  }
}
