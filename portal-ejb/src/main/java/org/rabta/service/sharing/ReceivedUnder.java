package org.rabta.service.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.sharing.CaseShare;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.domain.sharing.ShareTerms;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.Standing;

/**
 * On which conditions the caller has a case that is only shared with it. Whoever is on a case by
 * custody or hand-off has it without conditions.
 */
@Dependent
public class ReceivedUnder {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Standing standing;
  @Inject private Clock clock;

  /**
   * What the shares ask for.
   *
   * @param codes the handling codes of all of them
   * @param purposes what those that are bound to their purpose are for
   */
  public record Conditions(Set<HandlingCode> codes, Set<SharePurpose> purposes) {

    /** Whether something may be done for one of these purposes. */
    public boolean permit(Set<SharePurpose> any) {
      return !codes.contains(HandlingCode.PURPOSE_BOUND)
          || purposes.stream().anyMatch(any::contains);
    }
  }

  /** The conditions of the case for the caller; none for who takes part in it. */
  public Conditions of(Long caseId) {
    var terms = standing.participates(caseId) ? List.<ShareTerms>of() : terms(caseId);
    return new Conditions(
        terms.stream().flatMap(each -> each.handling().stream()).collect(Collectors.toSet()),
        terms.stream()
            .filter(each -> each.handling().contains(HandlingCode.PURPOSE_BOUND))
            .map(ShareTerms::purpose)
            .collect(Collectors.toSet()));
  }

  private List<ShareTerms> terms(Long caseId) {
    return entityManager
        .createQuery(
            """
            select s from AccessGrant g join CaseShare s on s.id = g.sourceId
             where g.source = :source and g.caseId = :case and g.endedAt is null
               and (g.expiresAt is null or g.expiresAt > :now)
            """,
            CaseShare.class)
        .setParameter("source", GrantSource.SHARING)
        .setParameter("case", caseId)
        .setParameter("now", clock.instant())
        .getResultStream()
        .filter(share -> callers.current().actsFor(share.to()))
        .map(CaseShare::terms)
        .toList();
  }
}
