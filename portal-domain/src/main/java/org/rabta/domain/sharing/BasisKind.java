package org.rabta.domain.sharing;

/** What permits a share. */
public enum BasisKind {
  /** A statutory provision of the directory. */
  PROVISION,
  /** An agreement between the agencies. */
  AGREEMENT,
  /** An order of a court. */
  COURT_ORDER
}
