package org.rabta.service.payment;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.payment.Currency;
import org.rabta.domain.payment.Payment;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Payments of a case. */
@Stateless
@DenyAll
@UseCase
public class PaymentService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Entries entries;
  @Inject private AuditTrail trail;
  @Inject private Event<PaymentEntered> entered;
  @Inject private Event<PaymentSuperseded> superseded;

  /**
   * Enters a payment, corrects one or takes one back. A form that was taken in already changes
   * nothing.
   *
   * @throws NoSuchRecord if there is no such case or entry for the caller
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code case.closed}, {@code
   *     entry.changed}, or one about what was typed
   */
  @Act("PAYMENT_ENTERED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void enter(EnterPayment asked) {
    var record = entries.open(asked.reference(), CasePart.PAYMENTS);
    var filing = asked.filing();
    if (entries.isFiled("PAYMENT_ENTERED", Payment.class, record, filing)) {
      return;
    }
    var detail = Map.of("corrects", String.valueOf(filing.corrects()));
    trail.done("PAYMENT_ENTERED", record.id(), record.reference().value(), detail);
    var earlier = entries.superseded(Payment.class, record, filing);
    var said = filing.withdraws() && earlier != null ? earlier.entry() : asked.payment();
    var now = entries.now();
    entries.add(record, new Payment(record.id(), said, filing, now));
    if (earlier != null) {
      superseded.fire(new PaymentSuperseded(record.id(), earlier.entry()));
    }
    if (!filing.withdraws()) {
      entered.fire(new PaymentEntered(record.id(), said, now.at()));
    }
  }

  /**
   * Payments in force, newest first.
   *
   * @param before key of the last entry seen; null from the beginning
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public EntryList<PaymentView> ofCase(String reference, Long before) {
    var found = entries.readable(reference, CasePart.PAYMENTS);
    var rows =
        entries.inForce(Payment.class, found.record().id(), before, EntryList.PAGE + 1).stream()
            .map(PaymentView::of)
            .toList();
    return EntryList.of(rows, Entries.mayAdd(found));
  }

  /**
   * Everything ever entered, corrections and withdrawals too, newest first.
   *
   * @param before the moment up to which, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<PaymentView> history(String reference, Instant before, int most) {
    var found = entries.readable(reference, CasePart.PAYMENTS);
    return entries.entered(Payment.class, found.record().id(), before, most).stream()
        .map(PaymentView::of)
        .toList();
  }

  /**
   * What the payments in force add up to, by currency.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<PaymentTotal> totals(String reference) {
    var found = entries.readable(reference, CasePart.PAYMENTS);
    return entityManager
        .createQuery(
            "select p.currency, sum(p.amount), count(p) from Payment p where p.caseId = :case and"
                + " p.withdrawn = false and not exists (select 1 from Payment s where s.supersedes ="
                + " p.id) group by p.currency order by p.currency",
            Object[].class)
        .setParameter("case", found.record().id())
        .getResultStream()
        .map(
            row ->
                new PaymentTotal(
                    (Currency) row[0],
                    ((BigDecimal) row[1]).stripTrailingZeros().toPlainString(),
                    (Long) row[2]))
        .toList();
  }
}
