package org.rabta.domain.caserecord;

/** Whether a case is being worked on. */
public enum CaseStatus {
  OPEN,
  CLOSED
}
