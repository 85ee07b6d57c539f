package org.rabta.service.directory;

import static org.rabta.domain.access.Roles.AGENCY_ADMIN;
import static org.rabta.domain.access.Roles.ANALYST;
import static org.rabta.domain.access.Roles.AUDITOR;
import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_ADMIN;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SERVICE_PROVIDER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.directory.Agency;
import org.rabta.domain.directory.Country;
import org.rabta.domain.directory.District;
import org.rabta.domain.directory.Provision;
import org.rabta.domain.directory.Unit;
import org.rabta.service.usecase.UseCase;

/** Who there is, where, and under which law; the same for every signed-in person. */
@Stateless
@DenyAll
@UseCase
public class DirectoryQueries {

  private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** For the container. */
  public DirectoryQueries() {}

  DirectoryQueries(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** All agencies, in the order of lists. */
  @RolesAllowed({
    OFFICER,
    SUPERVISOR,
    CWA_OFFICER,
    REFERRAL_COORDINATOR,
    SERVICE_PROVIDER,
    ANALYST,
    AUDITOR,
    AGENCY_ADMIN,
    NATIONAL_COORDINATOR,
    NATIONAL_ADMIN
  })
  public List<AgencyView> agencies() {
    return entityManager
        .createQuery("select a from Agency a order by a.sortOrder", Agency.class)
        .getResultStream()
        .map(AgencyView::of)
        .toList();
  }

  /** All units, retired ones too, by agency in the order of lists and then by code. */
  @RolesAllowed({
    OFFICER,
    SUPERVISOR,
    CWA_OFFICER,
    REFERRAL_COORDINATOR,
    SERVICE_PROVIDER,
    ANALYST,
    AUDITOR,
    AGENCY_ADMIN,
    NATIONAL_COORDINATOR,
    NATIONAL_ADMIN
  })
  public List<UnitView> units() {
    return entityManager
        .createQuery(
            "select u from Unit u, Agency a where a.code = u.agency order by a.sortOrder, u.code",
            Unit.class)
        .getResultStream()
        .map(UnitView::of)
        .toList();
  }

  /** All countries, by English name. */
  @RolesAllowed({
    OFFICER,
    SUPERVISOR,
    CWA_OFFICER,
    REFERRAL_COORDINATOR,
    SERVICE_PROVIDER,
    ANALYST,
    AUDITOR,
    AGENCY_ADMIN,
    NATIONAL_COORDINATOR,
    NATIONAL_ADMIN
  })
  public List<CountryView> countries() {
    return entityManager
        .createQuery("select c from Country c order by c.nameEn", Country.class)
        .getResultStream()
        .map(CountryView::of)
        .toList();
  }

  /** The districts that exist today, by province and English name. */
  @RolesAllowed({
    OFFICER,
    SUPERVISOR,
    CWA_OFFICER,
    REFERRAL_COORDINATOR,
    SERVICE_PROVIDER,
    ANALYST,
    AUDITOR,
    AGENCY_ADMIN,
    NATIONAL_COORDINATOR,
    NATIONAL_ADMIN
  })
  public List<DistrictView> districts() {
    return entityManager
        .createQuery(
            "select d from District d where (d.validFrom is null or d.validFrom <= :today)"
                + " and (d.validTo is null or d.validTo > :today) order by d.province, d.nameEn",
            District.class)
        .setParameter("today", LocalDate.ofInstant(clock.instant(), PAKISTAN))
        .getResultStream()
        .map(DistrictView::of)
        .toList();
  }

  /** All provisions, repealed ones too, by code. */
  @RolesAllowed({
    OFFICER,
    SUPERVISOR,
    CWA_OFFICER,
    REFERRAL_COORDINATOR,
    SERVICE_PROVIDER,
    ANALYST,
    AUDITOR,
    AGENCY_ADMIN,
    NATIONAL_COORDINATOR,
    NATIONAL_ADMIN
  })
  public List<ProvisionView> provisions() {
    return entityManager
        .createQuery("select p from Provision p order by p.code", Provision.class)
        .getResultStream()
        .map(ProvisionView::of)
        .toList();
  }

  /**
   * The provisions of those codes, in the order of the codes; codes that nobody knows are left out.
   */
  @RolesAllowed({
    OFFICER,
    SUPERVISOR,
    CWA_OFFICER,
    REFERRAL_COORDINATOR,
    SERVICE_PROVIDER,
    ANALYST,
    AUDITOR,
    AGENCY_ADMIN,
    NATIONAL_COORDINATOR,
    NATIONAL_ADMIN
  })
  public List<ProvisionView> provisionsOf(List<String> codes) {
    Map<String, ProvisionView> byCode =
        provisions().stream().collect(Collectors.toMap(ProvisionView::code, Function.identity()));
    return codes.stream().filter(byCode::containsKey).map(byCode::get).toList();
  }
}
