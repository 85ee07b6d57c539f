package org.rabta.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.search.ManyResult.Refused;
import org.rabta.web.frame.RuleWords;

/** Cases that were or would be left as they are, by the rule that says so. */
@Dependent
public class RefusedGroups {

  /** References that are named for each rule; the trail names the cases on which it was done. */
  private static final int NAMED = 200;

  @Inject private RuleWords sentences;

  /**
   * Cases that one rule refused.
   *
   * @param sentence what the rule says
   * @param number how many
   * @param references the first of them
   */
  public record Group(String sentence, int number, List<String> references) {}

  /** The cases by rule. */
  List<Group> of(List<Refused> refused) {
    var byRule = new TreeMap<String, List<String>>();
    refused.forEach(
        one -> byRule.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one.reference()));
    return byRule.entrySet().stream()
        .map(
            rule ->
                new Group(
                    sentences.of(new BusinessRuleViolation(rule.getKey())),
                    rule.getValue().size(),
                    rule.getValue().stream().limit(NAMED).toList()))
        .toList();
  }
}
