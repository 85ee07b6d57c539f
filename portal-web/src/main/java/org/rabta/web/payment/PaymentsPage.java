package org.rabta.web.payment;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.payment.Currency;
import org.rabta.domain.payment.Payee;
import org.rabta.domain.payment.Payer;
import org.rabta.domain.payment.PaymentChannel;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.payment.EnterPayment;
import org.rabta.service.payment.PaymentService;
import org.rabta.service.payment.PaymentTotal;
import org.rabta.service.payment.PaymentView;
import org.rabta.web.caserecord.EntryPage;

/** Payments of the case in hand, and the form to enter one. */
@Named("paymentsPage")
@RequestScoped
public class PaymentsPage extends EntryPage<PaymentView> {

  @Inject private PaymentService service;

  private List<PaymentTotal> totals;

  public PaymentsPage() {
    super(
        "payments",
        "payment.entered.done",
        Map.ofEntries(
            entry("payment.amount", "payment:amount"),
            entry("payment.currency-missing", "payment:currency"),
            entry("payment.account", "payment:account"),
            entry("payment.day", "payment:day"),
            entry("payment.remark", "payment:remark"),
            entry("entry.why", "payment:why")));
  }

  @Override
  protected EntryList<PaymentView> read(String reference, Long before) {
    return service.ofCase(reference, before);
  }

  @Override
  protected Runnable filing(String reference, Filing filing) {
    var asked = new EnterPayment(reference, filing, said());
    return () -> service.enter(asked);
  }

  private PaymentEntry said() {
    return new PaymentEntry(
        typed.choice(PaymentChannel.class, "channel"),
        typed.text("account"),
        typed.text("amount"),
        typed.choice(Currency.class, "currency"),
        typed.text("day"),
        typed.choice(DayPrecision.class, "precision"),
        typed.choice(Payer.class, "payer"),
        typed.choice(Payee.class, "payee"),
        typed.choice(Answer.class, "receipt"),
        typed.text("remark"));
  }

  @Override
  protected void suggest(PaymentView row) {
    var p = row.payment();
    typed.suggest("channel", p.channel()).suggest("account", p.account());
    typed.suggest("amount", p.amount()).suggest("currency", p.currency());
    typed.suggest("day", p.day()).suggest("precision", p.precision());
    typed.suggest("payer", p.payer()).suggest("payee", p.payee());
    typed.suggest("receipt", p.receipt()).suggest("remark", p.remark());
  }

  /** An amount with its digits in groups. */
  public String grouped(String amount) {
    var point = amount.indexOf('.');
    var whole = point < 0 ? amount : amount.substring(0, point);
    var grouped = whole.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,");
    return point < 0 ? grouped : grouped + amount.substring(point);
  }

  /** What the payments add up to, by currency. */
  public List<PaymentTotal> getTotals() {
    if (totals == null) {
      totals = service.totals(reference());
    }
    return totals;
  }

  public PaymentChannel[] getChannels() {
    return PaymentChannel.values();
  }

  public Currency[] getCurrencies() {
    return Currency.values();
  }

  public DayPrecision[] getPrecisions() {
    return DayPrecision.values();
  }

  public Payer[] getPayers() {
    return Payer.values();
  }

  public Payee[] getPayees() {
    return Payee.values();
  }

  public Answer[] getAnswers() {
    return Answer.values();
  }
}
