package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.caserecord.Advertisement;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.Recruiter;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.Identifiers;
import org.rabta.domain.payment.Payment;
import org.rabta.service.advert.AdvertSuperseded;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.payment.PaymentSuperseded;

/**
 * What a corrected entry said ties its case to others no longer, in the transaction that corrects
 * it, unless something that stands in the same part of the case says it too. Whoever was told of it
 * and has not taken note yet is told no longer.
 */
@Dependent
public class LinkLoosener {

  /** Separates values in a parameter; no identifier contains it. */
  private static final String UNIT_SEPARATOR = "\u001F";

  private static final String LOOSEN =
      "select rabta.identifiers_loosened(?1, ?2, string_to_array(?3, chr(31)),"
          + " string_to_array(?4, chr(31)))";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Entries entries;

  /** An advertisement says something else now, or nothing. */
  void advertSuperseded(@Observes AdvertSuperseded gone) {
    var loose = Identifiers.ofAdvertisement(gone.earlier());
    standing(Advertisement.class, gone.caseId())
        .forEach(advert -> loose.removeAll(Identifiers.ofAdvertisement(advert.entry())));
    entityManager
        .createQuery("select r from Recruiter r where r.caseId = :case", Recruiter.class)
        .setParameter("case", gone.caseId())
        .getResultStream()
        .forEach(recruiter -> loose.removeAll(Identifiers.ofRecruiter(recruiter.entry())));
    loosen(gone.caseId(), CasePart.ADVERTS, loose);
  }

  /** A payment says something else now, or nothing. */
  void paymentSuperseded(@Observes PaymentSuperseded gone) {
    var loose = Identifiers.ofPayment(gone.earlier());
    standing(Payment.class, gone.caseId())
        .forEach(payment -> loose.removeAll(Identifiers.ofPayment(payment.entry())));
    loosen(gone.caseId(), CasePart.PAYMENTS, loose);
  }

  private <E extends CaseEntry> List<E> standing(Class<E> type, Long caseId) {
    return entries.inForce(type, caseId, null, Integer.MAX_VALUE);
  }

  private void loosen(Long caseId, CasePart part, Collection<Identifier> loose) {
    if (loose.isEmpty()) {
      return;
    }
    var each = List.copyOf(loose);
    entityManager
        .createNativeQuery(LOOSEN)
        .setParameter(1, caseId)
        .setParameter(2, part.name())
        .setParameter(3, joined(each.stream().map(identifier -> identifier.kind().name())))
        .setParameter(4, joined(each.stream().map(Identifier::value)))
        .getSingleResult();
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(UNIT_SEPARATOR));
  }
}
