package org.rabta.service.promoter;

import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.domain.kernel.Text;
import org.rabta.domain.promoter.Occasion;
import org.rabta.domain.promoter.Promoter;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Changes of a licence by hand, between two lists; for supervisors of the regulator. */
@Stateless
@DenyAll
@UseCase
public class PromoterService {

  static final String KIND = "PROMOTER";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Promoters promoters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Suspends a licence.
   *
   * @throws org.rabta.domain.kernel.BusinessRuleViolation {@code record.none} for everybody but
   *     supervisors of the regulator, {@code record.stale}, a code of {@link Promoter#change}
   */
  @Act(value = "PROMOTER_SUSPENDED", kind = KIND)
  @RolesAllowed(SUPERVISOR)
  public void suspend(ChangeLicence asked) {
    change(asked, PromoterStatus.SUSPENDED, "PROMOTER_SUSPENDED");
  }

  /**
   * Gives a suspended or cancelled licence back.
   *
   * @throws org.rabta.domain.kernel.BusinessRuleViolation as {@link #suspend}
   */
  @Act(value = "PROMOTER_REINSTATED", kind = KIND)
  @RolesAllowed(SUPERVISOR)
  public void reinstate(ChangeLicence asked) {
    change(asked, PromoterStatus.ACTIVE, "PROMOTER_REINSTATED");
  }

  /**
   * Takes a licence back for good.
   *
   * @throws org.rabta.domain.kernel.BusinessRuleViolation as {@link #suspend}
   */
  @Act(value = "PROMOTER_CANCELLED", kind = KIND)
  @RolesAllowed(SUPERVISOR)
  public void cancel(ChangeLicence asked) {
    change(asked, PromoterStatus.CANCELLED, "PROMOTER_CANCELLED");
  }

  private void change(ChangeLicence asked, PromoterStatus next, String act) {
    var caller = promoters.requireRegulator();
    var reason = Text.required("promoter.reason", asked.reason(), Promoter.LONGEST_REASON);
    var register = promoters.registerForChange();
    var promoter = promoters.find(asked.licence()).orElseThrow(NoSuchRecord::new);
    if (promoter.version() != asked.version()) {
      throw new StaleRecord(promoter.updatedAt());
    }
    var now = clock.instant();
    var occasion = new Occasion(Occasion.PORTAL, promoters.today(), reason, caller, now);
    var before = promoter.status();
    entityManager.persist(promoter.change(next, asked.since(), occasion));
    register.changed(now);
    trail.doneTo(
        KIND,
        promoter.licence(),
        act,
        Map.of("before", before.name(), "status", next.name(), "since", asked.since().toString()));
  }
}
