package org.rabta.service.payment;

import org.rabta.domain.payment.PaymentEntry;

/**
 * A payment was corrected or taken back; told within the transaction, after that was written.
 *
 * @param caseId key of the case
 * @param earlier what it said until now
 */
public record PaymentSuperseded(Long caseId, PaymentEntry earlier) {}
