package org.rabta.domain.caserecord;

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
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;

/**
 * A reason for access besides participation. It may be limited to parts and to a time; the database
 * derives effective access from it in the same transaction.
 */
@Entity
@Table(name = "access_grant")
public class AccessGrant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_grant_seq")
  @SequenceGenerator(name = "access_grant_seq", sequenceName = "access_grant_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String unit;
  private String agency;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Enumerated(EnumType.STRING)
  private GrantSource source;

  @Column(name = "source_id")
  private Long sourceId;

  private String parts;
  private Instant since;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected AccessGrant() {}

  /**
   * @param source what it follows from
   * @param sourceId key of that
   * @param parts the parts it is limited to; all for no limit
   * @param expiresAt when it ends by itself, after {@code since}; null for not by time
   */
  public AccessGrant(
      Long caseId,
      UnitRef who,
      Level level,
      GrantSource source,
      Long sourceId,
      Set<CasePart> parts,
      Instant since,
      Instant expiresAt) {
    this.caseId = caseId;
    this.unit = who.unit();
    this.agency = who.agency();
    this.level = level;
    this.source = source;
    this.sourceId = sourceId;
    this.parts = Reach.write(parts);
    this.since = since;
    this.expiresAt = expiresAt;
  }

  /** Ends it; what has ended stays as it ended. */
  public void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public UnitRef who() {
    return new UnitRef(agency, unit);
  }

  public Reach reach() {
    return Reach.of(level, parts);
  }

  public GrantSource source() {
    return source;
  }

  public Long sourceId() {
    return sourceId;
  }

  public Instant since() {
    return since;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Instant endedAt() {
    return endedAt;
  }
}
