package org.rabta.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rabta.domain.caserecord.Officer;

/** Who has taken a request on, and when. */
@Embeddable
public class Claim {

  @Column(name = "claimed_by")
  private String subject;

  @Column(name = "claimed_name")
  private String name;

  @Column(name = "claimed_at")
  private Instant at;

  protected Claim() {}

  Claim(Officer by, Instant at) {
    this.subject = by.subject();
    this.name = by.name();
    this.at = at;
  }

  boolean isOf(String person) {
    return subject.equals(person);
  }

  public String name() {
    return name;
  }

  public Instant at() {
    return at;
  }
}
