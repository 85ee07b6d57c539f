package org.rabta.domain.promoter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * An overseas employment promoter as the regulator last stated it. It comes in by a list and is
 * corrected by later ones; between lists a supervisor of the regulator suspends, reinstates or
 * cancels it. It is never removed: whoever is missing from a list stays as last stated. Each change
 * of the licence leaves a {@link LicenceStatement}.
 */
@Entity
@Table(name = "promoter")
public class Promoter {

  /** Longest reason of an act, in characters. */
  public static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promoter_seq")
  @SequenceGenerator(name = "promoter_seq", sequenceName = "promoter_seq")
  private Long id;

  private String licence;

  @Column(name = "licence_key")
  private String licenceKey;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_ur")
  private String nameUr;

  @Column(name = "name_key")
  private String nameKey;

  private String city;
  private String protectorate;

  @Enumerated(EnumType.STRING)
  private PromoterStatus status;

  @Column(name = "status_since")
  private LocalDate since;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String phones;

  @Column(name = "phone_keys")
  private String phoneKeys;

  private String email;
  private String source;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private long version;

  protected Promoter() {}

  /** A promoter that a list names for the first time. */
  public Promoter(PromoterEntry entry, Occasion occasion) {
    licenceKey = entry.licenceKey();
    since = firstDay(entry, occasion);
    status = entry.status();
    takeOver(entry);
    touch(occasion);
  }

  /**
   * Takes over what a list states.
   *
   * @return whether the licence itself changed, which calls for a statement
   */
  public boolean restate(PromoterEntry entry, Occasion occasion) {
    var before = stated();
    since = sinceBy(entry, occasion.asOf());
    status = entry.status();
    takeOver(entry);
    touch(occasion);
    return !before.equals(stated());
  }

  /**
   * Brings the licence to another state by hand.
   *
   * @param from first day of the new state, neither in the future nor before the present state
   * @throws BusinessRuleViolation {@code promoter.no-such-change}, {@code promoter.day-in-future},
   *     {@code promoter.day-before-last-change}, or a text code for the reason
   */
  public LicenceStatement change(PromoterStatus next, LocalDate from, Occasion occasion) {
    Text.required("promoter.reason", occasion.reason(), LONGEST_REASON);
    if (from == null) {
      throw new BusinessRuleViolation("promoter.date-missing", "promoter.since");
    }
    if (!status.successors().contains(next)) {
      throw new BusinessRuleViolation("promoter.no-such-change", status, next);
    }
    if (from.isAfter(occasion.asOf())) {
      throw new BusinessRuleViolation("promoter.day-in-future", "promoter.since");
    }
    if (from.isBefore(since)) {
      throw new BusinessRuleViolation("promoter.day-before-last-change", "promoter.since", since);
    }
    status = next;
    since = from;
    touch(occasion);
    return new LicenceStatement(this, occasion);
  }

  /** A statement of the licence as it stands now; to be asked once the promoter has its key. */
  public LicenceStatement statement(Occasion occasion) {
    return new LicenceStatement(this, Objects.requireNonNull(occasion));
  }

  /** What would change if a list stated this; empty if nothing would. */
  public List<Difference> differences(PromoterEntry entry, LocalDate listed) {
    return Difference.between(
        new Difference("promoter.licence", licence, entry.licence()),
        new Difference("promoter.name", nameEn, entry.nameEn()),
        new Difference("promoter.name-ur", nameUr, entry.nameUr()),
        new Difference("promoter.city", city, entry.city()),
        new Difference("promoter.protectorate", protectorate, entry.protectorate()),
        new Difference("promoter.status", status, entry.status()),
        new Difference("promoter.since", since, sinceBy(entry, listed)),
        new Difference("promoter.valid-from", validFrom, entry.validFrom()),
        new Difference("promoter.valid-until", validUntil, entry.validUntil()),
        new Difference("promoter.phones", phones, entry.phonesText()),
        new Difference("promoter.email", email, entry.email()));
  }

  /**
   * Lists rarely say since when a licence is active, and often mean the day of its first issue. A
   * suspension that ended in between must not vanish by that, so a return to active counts from the
   * date of the list, and an active licence keeps its day.
   */
  private LocalDate sinceBy(PromoterEntry entry, LocalDate listed) {
    boolean active = entry.status() == PromoterStatus.ACTIVE;
    if (entry.status() == status) {
      return active || entry.since() == null ? since : entry.since();
    }
    boolean later = entry.since() != null && (!active || entry.since().isAfter(since));
    return later ? entry.since() : listed;
  }

  private static LocalDate firstDay(PromoterEntry entry, Occasion occasion) {
    if (entry.since() != null) {
      return entry.since();
    }
    return entry.status() == PromoterStatus.ACTIVE ? entry.validFrom() : occasion.asOf();
  }

  private void takeOver(PromoterEntry entry) {
    licence = entry.licence();
    nameEn = entry.nameEn();
    nameUr = entry.nameUr();
    nameKey = (PromoterName.key(nameEn) + " " + PromoterName.key(nameUr)).strip();
    city = entry.city();
    protectorate = entry.protectorate();
    validFrom = entry.validFrom();
    validUntil = entry.validUntil();
    phones = entry.phonesText();
    phoneKeys =
        entry.phones().isEmpty()
            ? null
            : String.join(" ", entry.phones().stream().map(PhoneNumber::key).toList());
    email = entry.email();
  }

  private void touch(Occasion occasion) {
    source = occasion.source();
    asOf = occasion.asOf();
    updatedAt = occasion.at();
  }

  private LicenceHistory.Stated stated() {
    return new LicenceHistory.Stated(status, since, validFrom, validUntil);
  }

  public Long id() {
    return id;
  }

  /** Licence number as printed. */
  public String licence() {
    return licence;
  }

  public String licenceKey() {
    return licenceKey;
  }

  public String nameEn() {
    return nameEn;
  }

  /** May be null. */
  public String nameUr() {
    return nameUr;
  }

  public String city() {
    return city;
  }

  /** Code of the protectorate; may be null. */
  public String protectorate() {
    return protectorate;
  }

  public PromoterStatus status() {
    return status;
  }

  /** First day of the status. */
  public LocalDate since() {
    return since;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  /** Published numbers, separated by semicolons; may be null. */
  public String phones() {
    return phones;
  }

  /** May be null. */
  public String email() {
    return email;
  }

  public String source() {
    return source;
  }

  /** The day of which the entry speaks. */
  public LocalDate asOf() {
    return asOf;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public long version() {
    return version;
  }
}
