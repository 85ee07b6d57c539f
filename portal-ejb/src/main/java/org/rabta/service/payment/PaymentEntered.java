package org.rabta.service.payment;

import java.time.Instant;
import org.rabta.domain.payment.PaymentEntry;

/**
 * A payment was entered, or corrected; told within the transaction, after it was written.
 *
 * @param caseId key of the case
 * @param payment what it says now
 * @param at when
 */
public record PaymentEntered(Long caseId, PaymentEntry payment, Instant at) {}
