package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.service.search.ManyCasesService;
import org.rabta.service.search.ManyResult;

/** What became of an act on many cases: on how many it was done, and which rule refused others. */
@Named("manyOutcome")
@RequestScoped
public class ManyOutcome {

  @Inject private ManyCasesService service;
  @Inject private RefusedGroups groups;

  private String key;
  private ManyResult result;

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
  public List<RefusedGroups.Group> getGroups() {
    return groups.of(getResult().refused());
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
