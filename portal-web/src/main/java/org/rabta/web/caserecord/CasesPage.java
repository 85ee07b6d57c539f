package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
import org.rabta.service.caserecord.CaseFilter;
import org.rabta.service.caserecord.CaseFilter.Charge;
import org.rabta.service.caserecord.CaseList;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** The list of cases; its filters and its page stand in the address. */
@Named("casesPage")
@RequestScoped
public class CasesPage {

  @Inject private CaseQueries cases;

  private String status;
  private String strand;
  private String priority;
  private String officer;
  private String at;
  private CaseList list;

  /**
   * A choice of a filter.
   *
   * @param constant the constant
   * @param value how the address names it
   * @param chosen whether the list is filtered by it
   */
  public record Option(Enum<?> constant, String value, boolean chosen) {}

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getList();
  }

  /** The cases of this page, newest change first. */
  public CaseList getList() {
    if (list == null) {
      var before =
          Turns.ofMoments(at).present().map(m -> new CaseFilter.Place(m.at(), m.id())).orElse(null);
      list =
          cases.list(
              new CaseFilter(
                  chosenStatus(), chosenStrand(), chosenPriority(), chosenCharge(), before));
    }
    return list;
  }

  public List<Option> getStatuses() {
    return options(CaseStatus.values(), chosenStatus());
  }

  public List<Option> getStrands() {
    return options(Strand.values(), chosenStrand());
  }

  public List<Option> getPriorities() {
    return options(Priority.values(), chosenPriority());
  }

  public List<Option> getCharges() {
    return options(Charge.values(), chosenCharge());
  }

  /** Whether the list leaves out open cases that the caller may see. */
  public boolean isNarrowed() {
    return chosenStatus() != CaseStatus.OPEN
        || chosenStrand() != null
        || chosenPriority() != null
        || chosenCharge() != Charge.ANYBODY;
  }

  /** Where older changes are; null at the end. */
  public String getOn() {
    var older = getList().older();
    return older == null
        ? null
        : turned(Turns.ofMoments(at).on(new Mark(older.updatedAt(), older.id())));
  }

  /** Where newer changes are; null at the beginning. */
  public String getBack() {
    var turns = Turns.ofMoments(at);
    return turns.turned() ? turned(turns.back()) : null;
  }

  private String turned(String turns) {
    return Address.of("/cases")
        .with("status", Choice.write(chosenStatus()))
        .with("strand", Choice.write(chosenStrand()))
        .with("priority", Choice.write(chosenPriority()))
        .with("officer", Choice.write(chosenCharge()))
        .with("at", turns)
        .toString();
  }

  private CaseStatus chosenStatus() {
    return Choice.read(CaseStatus.class, status).orElse(CaseStatus.OPEN);
  }

  private Strand chosenStrand() {
    return Choice.read(Strand.class, strand).orElse(null);
  }

  private Charge chosenCharge() {
    return Choice.read(Charge.class, officer).orElse(Charge.ANYBODY);
  }

  private Priority chosenPriority() {
    return Choice.read(Priority.class, priority).orElse(null);
  }

  private static List<Option> options(Enum<?>[] constants, Enum<?> chosen) {
    return Stream.of(constants)
        .map(constant -> new Option(constant, Choice.write(constant), constant == chosen))
        .toList();
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getStrand() {
    return strand;
  }

  public void setStrand(String strand) {
    this.strand = strand;
  }

  public String getPriority() {
    return priority;
  }

  public void setPriority(String priority) {
    this.priority = priority;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
