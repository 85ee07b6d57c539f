package org.rabta.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.rabta.domain.caserecord.Tlp;

/** A {@link Description} as it is stored with an upload and then with the item. */
@Embeddable
class Described {

  private String about;
  private String source;

  @Column(name = "collected_on")
  private LocalDate collectedOn;

  @Column(name = "collected_at")
  private String collectedAt;

  @Column(name = "collected_by")
  private String collectedBy;

  @Enumerated(EnumType.STRING)
  private Tlp tlp;

  @Column(name = "no_onward")
  private boolean noOnward;

  @Column(name = "not_in_court")
  private boolean notInCourt;

  protected Described() {}

  Described(Description said) {
    about = said.about();
    source = said.source();
    collectedOn = said.collectedOn();
    collectedAt = said.collectedAt();
    collectedBy = said.collectedBy();
    tlp = said.tlp();
    noOnward = said.noOnward();
    notInCourt = said.notInCourt();
  }

  Description toDescription() {
    return new Description(
        about, source, collectedOn, collectedAt, collectedBy, tlp, noOnward, notInCourt);
  }
}
