package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.Level;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

/**
 * Effective access, derived by the database in the transaction that changes a participation or a
 * grant. Lists, counts and searches start from it; the portal only reads it.
 */
@Entity
@Table(name = "case_access")
@IdClass(CaseAccess.Key.class)
public class CaseAccess {

  @Id private String principal;

  @Id
  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String parts;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Enumerated(EnumType.STRING)
  private Strand strand;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "custody_unit")
  private String custodyUnit;

  @Column(name = "officer_subject")
  private String officerSubject;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected CaseAccess() {}

  /** Principal and case. */
  public static class Key implements Serializable {

    private String principal;
    private Long caseId;

    protected Key() {}

    public Key(String principal, Long caseId) {
      this.principal = principal;
      this.caseId = caseId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.principal.equals(principal)
          && key.caseId.equals(caseId);
    }

    @Override
    public int hashCode() {
      return 31 * principal.hashCode() + caseId.hashCode();
    }
  }
}
