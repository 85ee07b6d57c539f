package org.rabta.domain.jointcase;

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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.ShareBasis;

/**
 * A named group of units for a campaign. A case that its custodian adds is open to every member, as
 * far as the task force reaches and until it ends; identities never are.
 */
@Entity
@Table(name = "task_force")
public class TaskForce {

  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 120;

  /** Longest purpose or reason, in characters. */
  public static final int LONGEST_WORDS = 1000;

  private static final Pattern REFERENCE = Pattern.compile("TF-([1-9][0-9]{0,17})");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_force_seq")
  @SequenceGenerator(name = "task_force_seq", sequenceName = "task_force_seq")
  private Long id;

  private String name;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private BasisKind basis;

  private String provision;

  @Column(name = "basis_words")
  private String basisWords;

  @Column(name = "lead_unit")
  private String leadUnit;

  @Column(name = "lead_agency")
  private String leadAgency;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String parts;

  @Column(name = "founded_by")
  private String foundedBy;

  @Column(name = "founded_name")
  private String foundedName;

  @Column(name = "founded_at")
  private Instant foundedAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_reason")
  private String endedReason;

  @Version private long version;

  protected TaskForce() {}

  /**
   * @param reach OBSERVER or CONTRIBUTOR, and the parts of its cases; never identities
   * @param untilAt when it ends by itself
   * @throws BusinessRuleViolation {@code share.level-missing}, {@code share.parts-missing}, {@code
   *     force.no-identities}, or a text code
   */
  public TaskForce(
      String name,
      String purpose,
      ShareBasis basis,
      UnitRef lead,
      Reach reach,
      Instant untilAt,
      Caller by,
      Instant at) {
    this.name = Text.required("force.name", name, LONGEST_NAME);
    this.purpose = Text.required("force.purpose", purpose, LONGEST_WORDS);
    requireReach(reach);
    this.basis = basis.kind();
    this.provision = basis.provision();
    this.basisWords = basis.words();
    this.leadUnit = lead.unit();
    this.leadAgency = lead.agency();
    this.level = reach.level();
    this.parts = Reach.write(reach.parts());
    this.untilAt = untilAt;
    this.foundedBy = by.subject();
    this.foundedName = by.name();
    this.foundedAt = at;
  }

  private static void requireReach(Reach reach) {
    if (reach.level() != Level.OBSERVER && reach.level() != Level.CONTRIBUTOR) {
      throw new BusinessRuleViolation("share.level-missing");
    }
    if (reach.parts().isEmpty()) {
      throw new BusinessRuleViolation("share.parts-missing");
    }
    if (reach.parts().contains(CasePart.IDENTITIES)) {
      throw new BusinessRuleViolation("force.no-identities");
    }
  }

  /**
   * Ends it before its time; the access of its members ends with it.
   *
   * @throws BusinessRuleViolation {@code force.over}, or a text code about {@code force.reason}
   */
  public void end(String reason, Instant at) {
    requireRunning(at);
    this.endedReason = Text.required("force.reason", reason, LONGEST_WORDS);
    this.endedAt = at;
  }

  /**
   * @throws BusinessRuleViolation {@code force.over} if it has ended
   */
  public void requireRunning(Instant now) {
    if (!isRunning(now)) {
      throw new BusinessRuleViolation("force.over");
    }
  }

  public boolean isRunning(Instant now) {
    return endedAt == null && untilAt.isAfter(now);
  }

  /** The key that a reference such as {@code TF-51} stands for; empty for anything else. */
  public static Optional<Long> keyOf(String reference) {
    return Optional.ofNullable(reference)
        .map(REFERENCE::matcher)
        .filter(match -> match.matches())
        .map(match -> Long.valueOf(match.group(1)));
  }

  /** How people name it: TF and a number. */
  public String reference() {
    return "TF-" + id;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String purpose() {
    return purpose;
  }

  public ShareBasis basis() {
    return new ShareBasis(basis, provision, basisWords);
  }

  public UnitRef lead() {
    return new UnitRef(leadAgency, leadUnit);
  }

  public Level level() {
    return level;
  }

  public Set<CasePart> parts() {
    return Reach.of(level, parts).parts();
  }

  public String foundedName() {
    return foundedName;
  }

  public Instant foundedAt() {
    return foundedAt;
  }

  public Instant untilAt() {
    return untilAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String endedReason() {
    return endedReason;
  }
}
