package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.search.ManyCasesService;
import org.rabta.service.search.ManyResult;
import org.rabta.web.frame.RuleWords;

/** What became of an act on many cases: on how many it was done, and which rule refused others. */
@Named("manyOutcome")
@RequestScoped
public class ManyOutcome {

  /** References that are named for each rule; the trail names the cases on which it was done. */
  private static final int NAMED = 200;

  @Inject private ManyCasesService service;
  @Inject private RuleWords sentences;

  private String key;
  private ManyResult result;

  /**
   * Cases that one rule refused.
   *
   * @param sentence what the rule says
   * @param number how many
   * @param references the first of them
   */
  public record Group(String sentence, int number, List<String> references) {}

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getResult();
  }

  public ManyResult getResult() {
    if (result == null) {
      result = service.result(key);
    }
    return result;
  }

  /** Key of the sentence that says what was done. */
  public String getSentence() {
    return "cases.result.done." + getResult().kind();
  }

  /** The refused cases by rule. */
  public List<Group> getGroups() {
    var byRule = new TreeMap<String, List<String>>();
    getResult()
        .refused()
        .forEach(
            one ->
                byRule.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one.reference()));
    return byRule.entrySet().stream()
        .map(
            rule ->
                new Group(
                    sentences.of(new BusinessRuleViolation(rule.getKey())),
                    rule.getValue().size(),
                    rule.getValue().stream().limit(NAMED).toList()))
        .toList();
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
