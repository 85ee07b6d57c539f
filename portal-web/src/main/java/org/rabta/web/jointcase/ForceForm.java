package org.rabta.web.jointcase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.service.jointcase.FoundTaskForce;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.service.jointcase.TaskForceService;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;
import org.rabta.web.sharing.AccessTerms;

/** Founds a task force. */
@Named("forceForm")
@RequestScoped
public class ForceForm {

  @Inject private TaskForceService forces;
  @Inject private TaskForceQueries queries;
  @Inject private Notices notices;
  @Inject private AccessTerms terms;

  private String name;
  private String purpose;
  private String lead;
  private List<String> members = new ArrayList<>();

  @PostConstruct
  void begin() {
    terms.setParts(AccessTerms.codes(Set.of(CasePart.ADVERTS)));
  }

  /** The terms on which its members see its cases. */
  public AccessTerms getTerms() {
    return terms;
  }

  /** Whether the reader may found one; the page asks before it is made. */
  public boolean isOffered() {
    return queries.list(null).mayFound();
  }

  /** Founds it and shows it; a refusal is told at the top of the page. */
  public void found() {
    var asked =
        new FoundTaskForce(
            name,
            purpose,
            terms.getBasis(),
            terms.getProvision(),
            terms.getBasisWords(),
            lead,
            Set.copyOf(members),
            terms.getLevel(),
            terms.chosenParts(),
            terms.lastDay());
    var reference = forces.found(asked);
    notices.done("force.founded.done", reference);
    Address.of("/task-force").with("ref", reference).follow();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public List<String> getMembers() {
    return members;
  }

  public void setMembers(List<String> members) {
    this.members = members;
  }
}
