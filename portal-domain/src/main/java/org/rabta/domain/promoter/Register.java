package org.rabta.domain.promoter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The registry as a whole: one row, locked by every change, whose revision tells whether anything
 * changed since a list was compared.
 */
@Entity
@Table(name = "promoter_register")
public class Register {

  /** The key of the one row. */
  public static final int KEY = 1;

  @Id private int id;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long revision;

  protected Register() {}

  /** A promoter was changed by hand. */
  public void changed(Instant at) {
    changedAt = at;
  }

  /** A list was taken over. */
  public void imported(LocalDate listed, Instant at) {
    asOf = listed;
    changedAt = at;
  }

  /** Date of the latest list; null before the first. */
  public LocalDate asOf() {
    return asOf;
  }

  /** When anything last changed; null before the first list. */
  public Instant changedAt() {
    return changedAt;
  }

  public long revision() {
    return revision;
  }
}
