package org.rabta.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.caserecord.kernel.KnownDay;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** One payment, as far as it is known. Who paid whom stands there as a role, never as a name. */
@Entity
@Table(name = "payment")
public class Payment extends CaseEntry {

  /** Longest remark, in characters. */
  public static final int LONGEST_REMARK = 2_000;

  @Enumerated(EnumType.STRING)
  private PaymentChannel channel;

  private String account;
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private Currency currency;

  @Embedded private KnownDay paidOn;

  @Enumerated(EnumType.STRING)
  private Payer payer;

  @Enumerated(EnumType.STRING)
  private Payee payee;

  @Enumerated(EnumType.STRING)
  private Answer receipt;

  private String remark;

  protected Payment() {}

  /**
   * @throws BusinessRuleViolation {@code payment.currency-missing}, or one about the amount, the
   *     day or a text
   */
  public Payment(Long caseId, PaymentEntry entry, Filing filing, Entered entered) {
    super(caseId, filing, entered);
    this.channel = entry.channel() == null ? PaymentChannel.UNKNOWN : entry.channel();
    this.account = Text.optional("payment.account", entry.account(), 200);
    this.amount = Amount.read(entry.amount());
    if (entry.currency() == null) {
      throw new BusinessRuleViolation("payment.currency-missing");
    }
    this.currency = entry.currency();
    this.paidOn = KnownDay.past("payment.day", entry.day(), entry.precision(), entered.at());
    this.payer = entry.payer() == null ? Payer.UNKNOWN : entry.payer();
    this.payee = entry.payee() == null ? Payee.UNKNOWN : entry.payee();
    this.receipt = entry.receipt() == null ? Answer.UNKNOWN : entry.receipt();
    this.remark = Text.optional("payment.remark", entry.remark(), LONGEST_REMARK);
  }

  public PaymentEntry entry() {
    var day = paidOn == null ? null : paidOn.day();
    return new PaymentEntry(
        channel,
        account,
        amount.stripTrailingZeros().toPlainString(),
        currency,
        day == null ? null : day.toString(),
        paidOn == null ? null : paidOn.precision(),
        payer,
        payee,
        receipt,
        remark);
  }
}
