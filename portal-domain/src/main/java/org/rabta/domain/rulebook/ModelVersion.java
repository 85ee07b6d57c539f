package org.rabta.domain.rulebook;

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
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A version of the decision model. It is proposed by one person and examined at once; a model that
 * is refused leaves its findings and nothing else. A sound one is rehearsed over all past cases,
 * and only then may a second person enact it, which ends the one in force.
 */
@Entity
@Table(name = "decision_model")
public class ModelVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_model_seq")
  @SequenceGenerator(name = "decision_model_seq", sequenceName = "decision_model_seq")
  private Long id;

  @Column(name = "model_version")
  private String modelVersion;

  private String xml;
  private String digest;

  @Enumerated(EnumType.STRING)
  private ModelStatus status;

  private String findings;
  private String note;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_name")
  private String proposedName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_name")
  private String decidedName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  protected ModelVersion() {}

  /**
   * A proposal with what its examination found.
   *
   * @param note why it is proposed, 1 to 2000 characters
   * @throws BusinessRuleViolation for a note that is missing or too long
   */
  public ModelVersion(Examination examined, String note, Caller by, Instant at) {
    this.status = ModelStatus.PROPOSED;
    this.modelVersion =
        examined
            .content()
            .flatMap(ModelContent::version)
            .map(named -> named.substring(0, Math.min(40, named.length())))
            .orElse("?");
    this.digest = examined.digest();
    this.findings = FindingsJson.write(examined.findings());
    this.note = Text.required("models.note", note, 2000);
    this.proposedBy = by.subject();
    this.proposedName = by.name();
    this.proposedAt = at;
    this.xml = examined.accepted() ? examined.text() : "";
    moveTo(examined.accepted() ? ModelStatus.CHECKED : ModelStatus.REFUSED);
  }

  /**
   * Brings it into force.
   *
   * @throws BusinessRuleViolation {@code models.four-eyes} for the person who proposed it, {@code
   *     models.not-now} from any state but REHEARSED
   */
  public void enact(Caller by, Instant at) {
    if (by.subject().equals(proposedBy)) {
      throw new BusinessRuleViolation("models.four-eyes");
    }
    moveTo(ModelStatus.ENACTED);
    decided(by, at);
  }

  /**
   * Takes it back.
   *
   * @throws BusinessRuleViolation {@code models.not-now} once it is in force or ended
   */
  public void withdraw(Caller by, Instant at) {
    moveTo(ModelStatus.WITHDRAWN);
    decided(by, at);
  }

  /** Ends it, because another comes into force. */
  public void supersede() {
    moveTo(ModelStatus.SUPERSEDED);
  }

  private void decided(Caller by, Instant at) {
    decidedBy = by.subject();
    decidedName = by.name();
    decidedAt = at;
  }

  private void moveTo(ModelStatus next) {
    if (!status.successors().contains(next)) {
      throw new BusinessRuleViolation("models.not-now", status);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  /** The version as the model names it; "?" where it could not be read. */
  public String modelVersion() {
    return modelVersion;
  }

  /** The model; empty where it was refused. */
  public String xml() {
    return xml;
  }

  public String digest() {
    return digest;
  }

  public ModelStatus status() {
    return status;
  }

  public List<Finding> findings() {
    return FindingsJson.read(findings);
  }

  public String note() {
    return note;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public String proposedName() {
    return proposedName;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public Optional<String> decidedName() {
    return Optional.ofNullable(decidedName);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public long version() {
    return version;
  }
}
