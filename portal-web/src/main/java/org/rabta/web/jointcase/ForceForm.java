package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.ShareTerms;
import org.rabta.domain.sharing.ShareTime;
import org.rabta.service.jointcase.FoundTaskForce;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.service.jointcase.TaskForceService;
import org.rabta.web.frame.Notices;
import org.rabta.web.language.Names;
import org.rabta.web.page.Address;
import org.rabta.web.promoter.Days;

/** Founds a task force. */
@Named("forceForm")
@RequestScoped
public class ForceForm {

  @Inject private TaskForceService forces;
  @Inject private TaskForceQueries queries;
  @Inject private Notices notices;
  @Inject private Names names;
  @Inject private Clock clock;

  private String name;
  private String purpose;
  private BasisKind basis;
  private String provision;
  private String basisWords;
  private String lead;
  private List<String> members = new ArrayList<>();
  private Level level;
  private List<String> parts = new ArrayList<>(List.of(CasePart.ADVERTS.name()));
  private String until;

  /** Whether the reader may found one; the page asks before it is made. */
  public boolean isOffered() {
    return queries.list(null).mayFound();
  }

  /** Founds it and shows it; a refusal is told at the top of the page. */
  public void found() {
    var chosen = parts.stream().map(CasePart::valueOf).collect(Collectors.toSet());
    var asked =
        new FoundTaskForce(
            name,
            purpose,
            basis,
            provision,
            basisWords,
            lead,
            Set.copyOf(members),
            level,
            chosen,
            Days.read(until).orElse(null));
    var reference = forces.found(asked);
    notices.done("force.founded.done", reference);
    Address.of("/task-force").with("ref", reference).follow();
  }

  /** Parts that a task force may reach; identities never. */
  public List<SelectItem> getPartChoices() {
    return ShareTerms.USUAL_PARTS.stream()
        .sorted()
        .map(part -> new SelectItem(part.name(), names.of(part)))
        .toList();
  }

  public Level[] getLevels() {
    return new Level[] {Level.OBSERVER, Level.CONTRIBUTOR};
  }

  public BasisKind[] getBases() {
    return BasisKind.values();
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

  public BasisKind getBasis() {
    return basis;
  }

  public void setBasis(BasisKind basis) {
    this.basis = basis;
  }

  public String getProvision() {
    return provision;
  }

  public void setProvision(String provision) {
    this.provision = provision;
  }

  public String getBasisWords() {
    return basisWords;
  }

  public void setBasisWords(String basisWords) {
    this.basisWords = basisWords;
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

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level level) {
    this.level = level;
  }

  public List<String> getParts() {
    return parts;
  }

  public void setParts(List<String> parts) {
    this.parts = parts;
  }

  /** The day that was typed; the usual one before. */
  public String getUntil() {
    return until == null ? ShareTime.usualEnd(clock.instant()).toString() : until;
  }

  public void setUntil(String until) {
    this.until = until == null ? "" : until;
  }
}
