package org.rabta.service.payment;

import java.io.Serializable;
import org.rabta.domain.payment.Currency;

/**
 * What payments add up to.
 *
 * @param currency the currency
 * @param amount the sum, in units of it
 * @param payments how many payments
 */
public record PaymentTotal(Currency currency, String amount, long payments)
    implements Serializable {}
