package org.rabta.domain.linkage;

/** What sort of identifier it is. */
public enum IdentifierKind {
  /** A telephone number in the form of E.164. */
  PHONE(true),
  /** An account with its platform, such as {@code instagram:gulf.jobs}. */
  ACCOUNT(true),
  /** An address on the web without what differs from visit to visit. */
  URL(true),
  /** An address of a crypto-asset wallet. */
  WALLET(true),
  /** An international bank account number whose check digits are right. */
  IBAN(true),
  /** Number of an identity card to which money was sent; never that of a person of the case. */
  CARD(true),
  /** The same identity card number of a sealed person; its value names the person, not the card. */
  PERSON_CNIC(true),
  /** The same passport of a sealed person; its value names the person, not the passport. */
  PERSON_PASSPORT(true),
  /** A promoter's licence number; a large promoter has many cases that are no duplicates. */
  LICENCE(false),
  /** The name of a recruiter; many people share one. */
  RECRUITER_NAME(false);

  private final boolean strong;

  IdentifierKind(boolean strong) {
    this.strong = strong;
  }

  /** Whether one of them in common makes two cases likely to be about the same offer. */
  public boolean isStrong() {
    return strong;
  }
}
