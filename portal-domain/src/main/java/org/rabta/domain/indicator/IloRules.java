package org.rabta.domain.indicator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.kernel.Answer;

/**
 * From ticks to positive dimensions to a pattern. The weights, the rule and the patterns come from
 * one secondary source on the ILO and European Commission tool of 2009 and are to be validated by
 * the agencies; see docs/design/indicators.md.
 */
public final class IloRules {

  private IloRules() {}

  /**
   * Reads the ticks by one list.
   *
   * @param list the indicators of one set
   * @param ticked codes of the signs that are ticked on the case; those of other lists are ignored
   * @param act whether somebody recruited, moved or harboured the person; asked for children only
   */
  public static IloResult read(List<IloIndicator> list, Set<String> ticked, Answer act) {
    var set = list.get(0).set();
    var dimensions =
        Arrays.stream(IloDimension.values()).map(name -> dimension(name, list, ticked)).toList();
    var positive =
        dimensions.stream()
            .filter(IloResult.Dimension::positive)
            .map(IloResult.Dimension::name)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(IloDimension.class)));
    return new IloResult(set, dimensions, pattern(set, positive, act));
  }

  private static IloResult.Dimension dimension(
      IloDimension name, List<IloIndicator> list, Set<String> ticked) {
    var present =
        list.stream().filter(i -> i.dimension() == name && ticked.contains(i.sign())).toList();
    var rule =
        list.get(0).set().isComputed()
            ? IloRule.met(present.stream().map(IloIndicator::weight).toList()).orElse(null)
            : null;
    return new IloResult.Dimension(name, present.stream().map(IloIndicator::sign).toList(), rule);
  }

  private static IloPattern pattern(IloSet set, Set<IloDimension> positive, Answer act) {
    if (!set.isComputed()) {
      return IloPattern.NOT_COMPUTED;
    }
    if (positive.isEmpty()) {
      return IloPattern.NO_SIGN;
    }
    if (!positive.contains(IloDimension.EXPLOITATION)) {
      return IloPattern.UNNAMED;
    }
    return set.isChild() ? ofChild(act) : ofAdult(positive);
  }

  /** Consent and means do not matter for a child (Palermo Protocol, article 3(c)). */
  private static IloPattern ofChild(Answer act) {
    return act.isYes() ? IloPattern.CHILD_EXPLOITED : IloPattern.CHILD_ASK_ACT;
  }

  /** Exploitation is positive here. Abuse of vulnerability can stand in for a means. */
  private static IloPattern ofAdult(Set<IloDimension> positive) {
    var deceived = positive.contains(IloDimension.DECEPTIVE_RECRUITMENT);
    var forced = positive.contains(IloDimension.COERCIVE_RECRUITMENT);
    var vulnerable = positive.contains(IloDimension.RECRUITMENT_BY_VULNERABILITY);
    var coerced = positive.contains(IloDimension.COERCION_AT_DESTINATION);
    var dependent = positive.contains(IloDimension.VULNERABILITY_AT_DESTINATION);
    if ((deceived || forced) && coerced) {
      return IloPattern.FORCED_LABOUR;
    }
    if ((deceived || forced || vulnerable) && (coerced || dependent)) {
      return IloPattern.FORCED_LABOUR_BY_VULNERABILITY;
    }
    if (deceived) {
      return IloPattern.DECEIVED_AND_EXPLOITED;
    }
    if (vulnerable) {
      return IloPattern.VULNERABLE_AND_EXPLOITED;
    }
    return positive.size() == 1 ? IloPattern.LABOUR_RIGHTS : IloPattern.UNNAMED;
  }
}
