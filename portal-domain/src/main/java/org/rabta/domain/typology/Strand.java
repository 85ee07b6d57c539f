package org.rabta.domain.typology;

/**
 * What kind of matter a case is. The first three are the crimes that the ICMPD report tells apart
 * (4.2, "Fraud, smuggling, or trafficking?"); the others are honest answers when none of them fits
 * or the facts do not say.
 */
public enum Strand {
  /**
   * Money or papers taken by deceit; no travel effectively arranged, or regular travel without
   * exploitation.
   */
  FRAUD,
  /**
   * A border crossing facilitated for gain, also by forged documents or a visa obtained for another
   * purpose.
   */
  SMUGGLING,
  /**
   * Exploitation or its purpose, ransom, or confinement by those who move the person; attempts
   * count.
   */
  TRAFFICKING,
  /** The facts known so far do not carry a decision; provisional until the next answer. */
  UNDETERMINED,
  /** A dispute about regular employment abroad, without a sign of one of the three crimes. */
  LABOUR_GRIEVANCE,
  /** Nothing that an agency on the portal is charged with; another body is named. */
  OUTSIDE_SCOPE
}
