package org.rabta.domain.access;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person, or the portal's own clockwork, on whose behalf a use case runs. The roles say what
 * kind of thing may be done, the agency and unit say on whose records.
 *
 * @param subject the identity provider's stable identifier of the person; never shown on a page
 * @param name the name to show beside an act
 * @param roles the realm roles; may be empty
 * @param agency the agency code, such as {@code FIA}
 * @param unit the unit code, such as {@code AHTC-GRW}
 */
public record Caller(String subject, String name, Set<Role> roles, String agency, String unit)
    implements Serializable {

  public Caller {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(unit, "unit");
    roles = Set.copyOf(roles);
  }

  /** The caller's own unit. */
  public UnitRef unitRef() {
    return new UnitRef(agency, unit);
  }

  /**
   * The principal of the access table that this caller reads as: the agency for supervisors, else
   * the unit.
   */
  public String principal() {
    return has(Role.SUPERVISOR) ? "A:" + agency : "U:" + unit;
  }

  /** Whether the caller acts for that unit: it is their own, or they supervise its agency. */
  public boolean actsFor(UnitRef other) {
    return unit.equals(other.unit()) || (has(Role.SUPERVISOR) && agency.equals(other.agency()));
  }

  /** Whether the caller's roles are among those that work on cases. */
  public boolean worksOnCases() {
    return has(Role.OFFICER) || has(Role.CWA_OFFICER) || has(Role.SUPERVISOR);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /**
   * The role names, sorted and joined by commas, as the database session and the audit trail keep
   * them.
   */
  public String roleList() {
    return roles.stream().map(Role::claim).sorted().collect(Collectors.joining(","));
  }
}
