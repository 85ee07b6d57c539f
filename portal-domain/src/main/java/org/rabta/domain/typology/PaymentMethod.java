package org.rabta.domain.typology;

/**
 * How money was paid. An empty set means that nobody knows; {@code NONE} means that nothing was
 * paid.
 */
public enum PaymentMethod implements FactOption {
  CASH("cash"),
  BANK_TRANSFER("bank_transfer"),
  EASYPAISA("easypaisa"),
  JAZZCASH("jazzcash"),
  CHEQUE("cheque"),
  CRYPTO("crypto"),
  HUNDI_HAWALA("hundi_hawala"),
  NONE("none");

  private final String code;

  PaymentMethod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
