package org.rabta.service.payment;

import java.io.Serializable;
import org.rabta.domain.payment.Payment;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.service.caserecord.EntryRow;
import org.rabta.service.caserecord.EntrySigned;

/**
 * A payment as the page shows it.
 *
 * @param signed who entered it, when
 * @param payment what it says
 */
public record PaymentView(EntrySigned signed, PaymentEntry payment)
    implements EntryRow, Serializable {

  static PaymentView of(Payment entry) {
    return new PaymentView(EntrySigned.of(entry), entry.entry());
  }
}
