package org.rabta.web.payment;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.kernel.DayPrecision;
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
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.caserecord.Correction;
import org.rabta.web.caserecord.EntryTurns;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** Payments of the case in hand, and the form to enter one. */
@Named("paymentsPage")
@RequestScoped
public class PaymentsPage {

  private static final String TAB = "payments";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          entry("payment.amount", "payment:amount"),
          entry("payment.currency-missing", "payment:currency"),
          entry("payment.account", "payment:account"),
          entry("payment.day", "payment:day"),
          entry("payment.remark", "payment:remark"),
          entry("entry.why", "payment:why"));

  @Inject private CaseInHand hand;
  @Inject private PaymentService service;
  @Inject private Correction correction;
  @Inject private EntryTurns turns;
  @Inject private Acts acts;

  private final Typed typed = new Typed();
  private EntryList<PaymentView> list;
  private List<PaymentTotal> totals;

  public EntryList<PaymentView> getList() {
    if (list == null) {
      list = service.ofCase(hand.getRef(), turns.before());
    }
    return list;
  }

  /** Whether the page has the form; what was typed stays even where it can no longer be saved. */
  public boolean isWritable() {
    return Clicks.areTakenIn() || getList().mayAdd() || typed.isKept();
  }

  /** The entry that is being corrected, if it is on this page. */
  public PaymentView getCorrected() {
    return correction.among(getList().rows(), row -> row.signed().id());
  }

  /** Enters what was typed, as a new entry or a correction. */
  public void enter() {
    file(false);
  }

  /** Takes the entry back that is being corrected. */
  public void withdraw() {
    file(true);
  }

  private void file(boolean withdraws) {
    var asked = new EnterPayment(hand.getRef(), correction.filing(typed, withdraws), said());
    acts.perform(
        () -> service.enter(asked),
        "payment.entered.done",
        hand.address().with("tab", TAB),
        FIELDS);
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

  /** The fields of the form; filled with the entry that is being corrected. */
  public Map<String, Object> getTyped() {
    if (!Clicks.areTakenIn() && correction.isAsked() && getCorrected() != null) {
      var p = getCorrected().payment();
      typed.suggest("channel", p.channel()).suggest("account", p.account());
      typed.suggest("amount", p.amount()).suggest("currency", p.currency());
      typed.suggest("day", p.day()).suggest("precision", p.precision());
      typed.suggest("payer", p.payer()).suggest("payee", p.payee());
      typed.suggest("receipt", p.receipt()).suggest("remark", p.remark());
    }
    return typed.getFields();
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
      totals = service.totals(hand.getRef());
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
