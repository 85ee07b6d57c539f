package org.rabta.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;

/**
 * A person of a unit as the identity provider last listed them. Written by the clockwork alone,
 * straight from the list.
 */
@Entity
@Table(name = "unit_officer")
public class UnitOfficer {

  @Id private Long id;

  private String subject;
  private String name;
  private String agency;
  private String unit;
  private String roles;
  private boolean enabled;
  private boolean works;
  private boolean cleared;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "gone_at")
  private Instant goneAt;

  protected UnitOfficer() {}

  public Long id() {
    return id;
  }

  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  public UnitRef unit() {
    return new UnitRef(agency, unit);
  }

  /** The roles in the order of {@link Role}. */
  public List<Role> roles() {
    return Arrays.stream(roles.split(","))
        .map(Role::ofClaim)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  public boolean enabled() {
    return enabled;
  }

  /** Whether this person can be in charge of work of that unit. */
  public boolean worksIn(UnitRef other) {
    return works && unit().equals(other);
  }

  /** Whether this person can be in charge of work of the own unit. */
  public boolean works() {
    return works;
  }

  /** Why work outside of where this person works now goes back to its unit. */
  public Departure departure() {
    if (goneAt != null) {
      return Departure.LEFT;
    }
    if (!enabled) {
      return Departure.DISABLED;
    }
    return works ? Departure.MOVED : Departure.NO_ROLE;
  }
}
