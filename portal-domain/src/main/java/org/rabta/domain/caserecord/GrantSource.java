package org.rabta.domain.caserecord;

/** What a grant of access follows from. */
public enum GrantSource {
  /** A request that the unit is to answer. */
  REQUEST,
  /** A share by the custodian. */
  SHARING,
  /** Membership in a task force that the case belongs to. */
  TASK_FORCE,
  /** Another record of the same matter, which the unit had read, was merged into the case. */
  MERGE
}
