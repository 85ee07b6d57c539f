package org.rabta.service.promoter;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.promoter.LicenceNumber;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.PhoneNumber;
import org.rabta.domain.promoter.Promoter;
import org.rabta.domain.promoter.PromoterName;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.service.usecase.UseCase;

/** What the registry says; published, and the same for everybody who works on cases. */
@Stateless
@DenyAll
@UseCase
public class PromoterQueries {

  /** Most promoters that a search shows. */
  public static final int SHOWN = 50;

  /** Longest text that is searched for, in characters. */
  private static final int LONGEST_TEXT = 100;

  private static final int FEWEST_DIGITS = 5;

  /**
   * How alike a name has to be, from 0 to 1; finds one slip of the pen in a word of six letters.
   */
  private static final String LIKENESS =
      "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

  /** Everything that was typed consists of letters, digits and blanks by now. */
  private static final String SEARCH =
      """
      select p.* from rabta.promoter p
       where (?4 = '' or p.status = ?4)
         and ((?1 = '' and ?2 = '' and ?3 = '')
              or (?1 <> '' and p.licence_key like ?1 || '%')
              or (?2 <> '' and p.phone_keys like '%' || ?2 || '%')
              or (?3 <> '' and (p.name_key like '%' || ?3 || '%' or ?3 operator(rabta.<%) p.name_key)))
       order by case when p.licence_key = ?1 then 0
                     when ?1 <> '' and p.licence_key like ?1 || '%' then 1
                     when ?3 <> '' and p.name_key like '%' || ?3 || '%' then 2
                     else 3 end,
                rabta.word_similarity(?3, p.name_key) desc, p.name_en, p.id
       limit 51
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Promoters promoters;

  /** The promoters that fit best; none if nothing is asked. */
  @RolesAllowed({OFFICER, SUPERVISOR, CWA_OFFICER, REFERRAL_COORDINATOR, NATIONAL_COORDINATOR})
  public PromoterList search(PromoterSearch asked) {
    var text = abridged(asked.text());
    var licence = text.chars().anyMatch(Character::isDigit) ? LicenceNumber.key(text) : "";
    var phone = PhoneNumber.key(text).length() >= FEWEST_DIGITS ? PhoneNumber.key(text) : "";
    var name = PromoterName.key(text);
    boolean nothing = licence.isEmpty() && phone.isEmpty() && name.isEmpty();
    if (nothing && (!text.isEmpty() || asked.status() == null)) {
      return new PromoterList(List.of(), false);
    }
    entityManager.createNativeQuery(LIKENESS).getSingleResult();
    var found = found(licence, phone, name, asked.status());
    var shown = found.subList(0, Math.min(SHOWN, found.size()));
    return new PromoterList(promoters.rows(shown), found.size() > SHOWN);
  }

  /** The promoter of that licence, however the number is written; empty if there is none. */
  @RolesAllowed({OFFICER, SUPERVISOR, CWA_OFFICER, REFERRAL_COORDINATOR, NATIONAL_COORDINATOR})
  public Optional<PromoterView> find(String licence) {
    return promoters.find(licence).map(this::view);
  }

  /** What a licence was worth on a day, and whether the name fits. */
  @RolesAllowed({OFFICER, SUPERVISOR, CWA_OFFICER, REFERRAL_COORDINATOR, NATIONAL_COORDINATOR})
  public LicenceFinding lookUp(LicenceQuestion asked) {
    var day = asked.day() == null ? promoters.today() : asked.day();
    var listed = promoters.register().asOf();
    return promoters
        .find(asked.licence())
        .map(
            promoter -> {
              var standing = promoters.history(promoter).on(day);
              return new LicenceFinding(
                  standing.status(),
                  day,
                  promoters.rows(List.of(promoter)).get(0),
                  standing.validUntil(),
                  standing.recorded(),
                  named(asked.name(), promoter),
                  listed);
            })
        .orElseGet(() -> LicenceFinding.none(day, listed));
  }

  /** How many licences there are, and how old that knowledge is. */
  @RolesAllowed({OFFICER, SUPERVISOR, CWA_OFFICER, REFERRAL_COORDINATOR, NATIONAL_COORDINATOR})
  public RegisterView register() {
    var register = promoters.register();
    return new RegisterView(register.asOf(), register.changedAt(), counts(), promoters.mayChange());
  }

  @SuppressWarnings("unchecked")
  private List<Promoter> found(String licence, String phone, String name, PromoterStatus status) {
    return entityManager
        .createNativeQuery(SEARCH, Promoter.class)
        .setParameter(1, licence)
        .setParameter(2, phone)
        .setParameter(3, name)
        .setParameter(4, status == null ? "" : status.name())
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private Map<LicenceStatus, Long> counts() {
    var counts = new EnumMap<LicenceStatus, Long>(LicenceStatus.class);
    var rows =
        (List<Object[]>)
            entityManager
                .createQuery(
                    "select p.status, sum(case when p.validUntil < :today then 1 else 0 end),"
                        + " count(p) from Promoter p group by p.status")
                .setParameter("today", promoters.today())
                .getResultList();
    for (var row : rows) {
      long all = ((Number) row[2]).longValue();
      if (row[0] == PromoterStatus.ACTIVE) {
        long over = ((Number) row[1]).longValue();
        counts.put(LicenceStatus.VALID, all - over);
        counts.put(LicenceStatus.EXPIRED, over);
      } else {
        counts.put(LicenceStatus.valueOf(((PromoterStatus) row[0]).name()), all);
      }
    }
    return counts;
  }

  private PromoterView view(Promoter promoter) {
    var history =
        new ArrayList<>(
            promoters.statements(promoter).stream().map(PromoterView.StatementRow::of).toList());
    Collections.reverse(history);
    return PromoterView.of(
        promoter,
        promoters.rows(List.of(promoter)).get(0),
        List.copyOf(history),
        promoters.mayChange() ? promoter.status().successors() : Set.of());
  }

  private static PromoterName.Match named(String given, Promoter promoter) {
    return given == null
        ? PromoterName.Match.NOT_COMPARABLE
        : PromoterName.compare(given, Arrays.asList(promoter.nameEn(), promoter.nameUr()));
  }

  private static String abridged(String text) {
    var typed = text == null ? "" : text.strip();
    return typed.codePointCount(0, typed.length()) <= LONGEST_TEXT
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_TEXT));
  }
}
