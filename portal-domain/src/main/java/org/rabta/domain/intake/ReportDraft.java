package org.rabta.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * A report that is being taken down. It belongs to its author until a case is opened from it; a
 * draft opens one case and no second one, however often the button is pressed. Its content is
 * emptied then, because the case holds it.
 */
@Entity
@Table(name = "report_draft")
public class ReportDraft {

  /** Largest draft, in bytes of UTF-8. */
  public static final int LARGEST = 200_000;

  @Id private UUID id;
  private String subject;
  private String unit;
  private String content;
  private byte[] sealed;

  @Column(name = "opened_case")
  private String openedCase;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private long version;

  protected ReportDraft() {}

  public ReportDraft(UUID id, Caller author, ReportContent content, Instant at) {
    this.id = id;
    this.subject = author.subject();
    this.unit = author.unit();
    this.content = written(content);
    this.startedAt = at;
    this.updatedAt = at;
  }

  /** Who the person at risk is stands sealed beside what was entered, never in it. */
  private static String written(ReportContent entered) {
    return ReportContentJson.write(entered.with(null));
  }

  /**
   * Keeps what has been entered, all but who the person at risk is.
   *
   * @throws BusinessRuleViolation {@code draft.already-opened} if a case was opened from it, {@code
   *     draft.too-large} above {@value #LARGEST} bytes
   */
  public void keep(ReportContent entered, Instant at) {
    if (openedCase != null) {
      throw new BusinessRuleViolation("draft.already-opened", openedCase);
    }
    content = sized(written(entered));
    updatedAt = at;
  }

  /** Notes the case that was opened from it. */
  public void opened(CaseReference reference, Instant at) {
    keep(ReportContent.empty(), at);
    seal(null);
    openedCase = reference.value();
  }

  /** Keeps who the person at risk is, encrypted; null for nobody. */
  public void seal(byte[] identity) {
    sealed = identity == null ? null : identity.clone();
  }

  /** Who the person at risk is, encrypted; empty where nothing was said. */
  public Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed).map(byte[]::clone);
  }

  private static String sized(String json) {
    if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new BusinessRuleViolation("draft.too-large", LARGEST);
    }
    return json;
  }

  public UUID id() {
    return id;
  }

  public String subject() {
    return subject;
  }

  /** What was entered, without who the person at risk is. */
  public ReportContent content() {
    return ReportContentJson.read(content);
  }

  /** The case opened from it, if any. */
  public Optional<CaseReference> openedCase() {
    return Optional.ofNullable(openedCase).map(CaseReference::new);
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public long version() {
    return version;
  }
}
