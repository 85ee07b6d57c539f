package org.rabta.domain.sharing;

import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * To whom a case may be given under its mark, after the Traffic Light Protocol 2.0 (FIRST, 2022)
 * with the agencies as organisations and the bodies of the portal as the community.
 */
public final class TlpRule {

  /**
   * Bodies that never read cases: a provider sees the people referred to it, oversight the trail.
   */
  private static final Set<String> NEVER = Set.of("PROVIDER", "AUD");

  /** Bodies of the community that have no part in cases by their own task. */
  private static final Set<String> COMMUNITY_ONLY = Set.of("PKCERT");

  private TlpRule() {}

  /**
   * A share with one unit.
   *
   * @param custodian the unit that answers for the case
   * @param named whether the custodian states that this unit, and it alone, is named as recipient
   * @throws BusinessRuleViolation {@code share.unit-cannot-receive}, {@code share.tlp-red}, {@code
   *     share.tlp-own-agency} or {@code share.tlp-community}
   */
  public static void requireShareable(Tlp mark, UnitRef custodian, UnitRef to, boolean named) {
    requireReader(to);
    if (mark == Tlp.RED && !named) {
      throw new BusinessRuleViolation("share.tlp-red");
    }
    requireWithinCircle(mark, custodian, to);
  }

  /**
   * @throws BusinessRuleViolation {@code share.unit-cannot-receive} if that body never reads cases
   */
  public static void requireReader(UnitRef unit) {
    if (NEVER.contains(unit.agency())) {
      throw new BusinessRuleViolation("share.unit-cannot-receive");
    }
  }

  /**
   * A share with a group, which names nobody.
   *
   * @throws BusinessRuleViolation as {@link #requireShareable}, {@code share.tlp-red-group} under
   *     RED
   */
  public static void requireShareableWithGroup(Tlp mark, UnitRef custodian, Set<UnitRef> members) {
    if (mark == Tlp.RED) {
      throw new BusinessRuleViolation("share.tlp-red-group");
    }
    members.forEach(member -> requireShareable(mark, custodian, member, false));
  }

  /**
   * Whether a unit that has a share already may keep it under that mark; under RED it is one of the
   * named recipients.
   */
  public static boolean mayKeep(Tlp mark, UnitRef custodian, UnitRef holder) {
    try {
      requireWithinCircle(mark, custodian, holder);
      return true;
    } catch (BusinessRuleViolation outside) {
      return false;
    }
  }

  private static void requireWithinCircle(Tlp mark, UnitRef custodian, UnitRef to) {
    if (mark == Tlp.AMBER_STRICT && !to.agency().equals(custodian.agency())) {
      throw new BusinessRuleViolation("share.tlp-own-agency");
    }
    var needToKnow = mark == Tlp.RED || mark == Tlp.AMBER;
    if (needToKnow && COMMUNITY_ONLY.contains(to.agency())) {
      throw new BusinessRuleViolation("share.tlp-community");
    }
  }
}
