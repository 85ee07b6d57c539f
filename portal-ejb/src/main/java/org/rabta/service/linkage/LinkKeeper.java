package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.Identifiers;
import org.rabta.domain.linkage.NarrativeSketch;
import org.rabta.service.advert.AdvertEntered;
import org.rabta.service.intake.ReportTaken;
import org.rabta.service.payment.PaymentEntered;

/**
 * Keeps what ties a case to others, in the transaction that records it. The database tells those
 * who had an identifier before.
 */
@Dependent
public class LinkKeeper {

  private static final String KEEP =
      """
      insert into rabta.case_identifier (id, case_id, kind, value, recorded_at, part)
      values (nextval('rabta.linkage_seq'), ?1, ?2, ?3, ?4, ?5)
      on conflict on constraint case_identifier_once do nothing
      """;

  private static final String MARK =
      """
      insert into rabta.case_mark (mark, case_id)
      select m, ?1 from unnest(string_to_array(?2, ',')::bigint[]) m on conflict do nothing
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Dismissals dismissals;

  /** A report is on record. */
  void reportTaken(@Observes ReportTaken taken) {
    var caseId = taken.record().id();
    var content = taken.content();
    var adverts = new TreeSet<>(Identifiers.ofRecruiter(content.recruiter()));
    adverts.addAll(Identifiers.ofAdvertisement(content.advertisement()));
    keep(caseId, CasePart.ADVERTS, adverts, taken.at());
    var told = Identifiers.ofNarrative(content.narrative());
    keep(caseId, CasePart.REPORT, told, taken.at());
    mark(caseId, content.narrative());
    dismissals.carryOver(taken.draft(), caseId);
  }

  /** An advertisement came later. */
  void advertEntered(@Observes AdvertEntered later) {
    keep(later.caseId(), CasePart.ADVERTS, Identifiers.ofAdvertisement(later.advert()), later.at());
  }

  /** A payment is on record. */
  void paymentEntered(@Observes PaymentEntered later) {
    keep(later.caseId(), CasePart.PAYMENTS, Identifiers.ofPayment(later.payment()), later.at());
  }

  /**
   * Keeps identifiers of a case; those it has already stay as they are.
   *
   * @param caseId key of the case, on which the caller works
   * @param part what somebody has to read to find the case by them
   */
  private void keep(Long caseId, CasePart part, Collection<Identifier> identifiers, Instant at) {
    entityManager.flush();
    for (var identifier : new TreeSet<>(identifiers)) {
      entityManager
          .createNativeQuery(KEEP)
          .setParameter(1, caseId)
          .setParameter(2, identifier.kind().name())
          .setParameter(3, identifier.value())
          .setParameter(4, Timestamp.from(at))
          .setParameter(5, part.name())
          .executeUpdate();
    }
  }

  private void mark(Long caseId, String narrative) {
    var marks = NarrativeSketch.of(narrative);
    if (marks.length > 0) {
      entityManager
          .createNativeQuery(MARK)
          .setParameter(1, caseId)
          .setParameter(2, joined(marks))
          .executeUpdate();
    }
  }

  private static String joined(long[] marks) {
    return Arrays.stream(marks).mapToObj(Long::toString).collect(Collectors.joining(","));
  }
}
