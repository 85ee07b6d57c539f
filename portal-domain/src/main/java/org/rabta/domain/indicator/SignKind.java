package org.rabta.domain.indicator;

/** The list that a sign comes from. */
public enum SignKind {
  /** Operational indicators of trafficking, ILO and European Commission, 2009. */
  ILO,
  /** Warning signs of an advertisement or of the talk that follows it (ICMPD report, 4.2). */
  RED_FLAG,
  /** How a network works (ICMPD report, Table 4). */
  MODUS_OPERANDI
}
