package org.rabta.domain.payment;

import java.io.Serializable;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.domain.kernel.Answer;

/**
 * A payment as typed or shown.
 *
 * @param channel how the money changed hands
 * @param account account, wallet number or address it went to; may be null
 * @param amount the amount as typed
 * @param currency the currency
 * @param day the day, year first; null if not known
 * @param precision how exactly the day is known
 * @param payer who paid
 * @param payee who was paid
 * @param receipt whether there is a receipt
 * @param remark what for, and what else is known; may be null
 */
public record PaymentEntry(
    PaymentChannel channel,
    String account,
    String amount,
    Currency currency,
    String day,
    DayPrecision precision,
    Payer payer,
    Payee payee,
    Answer receipt,
    String remark)
    implements Serializable {}
