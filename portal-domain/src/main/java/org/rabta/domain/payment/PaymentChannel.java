package org.rabta.domain.payment;

/** How money changed hands. */
public enum PaymentChannel {
  CASH,
  BANK,
  EASYPAISA,
  JAZZCASH,
  OTHER_WALLET,
  MONEY_ORDER,
  CARD,
  HAWALA,
  CRYPTO,
  OTHER,
  UNKNOWN
}
