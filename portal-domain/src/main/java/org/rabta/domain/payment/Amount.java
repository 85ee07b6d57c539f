package org.rabta.domain.payment;

import java.math.BigDecimal;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** Reads amounts as people type them. */
public final class Amount {

  /** Above this an amount is a slip of the hand: a thousand times a thousand million. */
  static final BigDecimal LARGEST = new BigDecimal("1000000000000");

  private static final int DIGITS_AFTER_POINT = 8;
  private static final String FIELD = "payment.amount";

  private Amount() {}

  /**
   * Reads an amount: digits of any script, with or without commas or spaces between groups
   * (12,00,000 as well as 1,200,000), a point before at most eight decimals.
   *
   * @return an amount above nought and at most a million million
   * @throws BusinessRuleViolation {@code payment.amount-unreadable}, {@code
   *     payment.amount-out-of-range}, or {@code text.missing}
   */
  public static BigDecimal read(String typed) {
    var text = western(Text.required(FIELD, typed, 40)).replaceAll("[,\\s\\u00a0\\u066c]", "");
    if (text.matches("-\\d.*")) {
      throw new BusinessRuleViolation("payment.amount-out-of-range", FIELD);
    }
    if (!text.matches("\\d{1,20}(\\.\\d{1," + DIGITS_AFTER_POINT + "})?")) {
      throw new BusinessRuleViolation("payment.amount-unreadable", FIELD);
    }
    var amount = new BigDecimal(text);
    if (amount.signum() <= 0 || amount.compareTo(LARGEST) > 0) {
      throw new BusinessRuleViolation("payment.amount-out-of-range", FIELD);
    }
    return amount;
  }

  private static String western(String text) {
    var digits = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
              } else {
                digits.appendCodePoint(c == '\u066b' ? '.' : c);
              }
            });
    return digits.toString();
  }
}
