package org.rabta.domain.caserecord.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;

/** Who entered something, for which unit, and when. */
@Embeddable
public class Entered {

  @Column(name = "entered_by")
  private String subject;

  @Column(name = "entered_name")
  private String name;

  @Column(name = "entered_unit")
  private String unit;

  @Column(name = "entered_agency")
  private String agency;

  @Column(name = "entered_at")
  private Instant at;

  protected Entered() {}

  /** Entered by that person for their own unit. */
  public Entered(Caller by, Instant at) {
    this.subject = by.subject();
    this.name = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.at = at;
  }

  /** The identity provider's identifier of the person; never shown on a page. */
  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  public UnitRef unit() {
    return new UnitRef(agency, unit);
  }

  public Instant at() {
    return at;
  }
}
