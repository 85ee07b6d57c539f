package org.rabta.service.payment;

import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.service.usecase.OnCase;

/**
 * Enters a payment, or corrects one.
 *
 * @param reference the case
 * @param filing how it comes in
 * @param payment what is entered; not looked at when one is taken back
 */
public record EnterPayment(String reference, Filing filing, PaymentEntry payment)
    implements OnCase {}
