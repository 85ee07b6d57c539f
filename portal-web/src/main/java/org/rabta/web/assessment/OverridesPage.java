package org.rabta.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.typology.Strand;
import org.rabta.service.assessment.OverrideFigure;
import org.rabta.service.assessment.OverrideFilter;
import org.rabta.service.assessment.OverrideQueries;
import org.rabta.service.assessment.OverrideRow;
import org.rabta.web.page.Choice;

/** Where officers did not follow the tables; the filters stand in the address. */
@Named("overridesPage")
@RequestScoped
public class OverridesPage {

  @Inject private OverrideQueries overrides;

  private String rule;
  private String strand;
  private List<OverrideFigure> figures;
  private List<OverrideRow> rows;

  /**
   * A choice of a filter.
   *
   * @param value how the address names it
   * @param constant the strand; null for a rule
   * @param chosen whether the list is filtered by it
   */
  public record Option(String value, Strand constant, boolean chosen) {}

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getFigures();
  }

  /** How often each rule was overridden, as far as the filters let through. */
  public List<OverrideFigure> getFigures() {
    return all().stream()
        .filter(f -> chosenRule() == null || f.rule().equals(chosenRule()))
        .filter(f -> chosenStrand() == null || f.from() == chosenStrand())
        .toList();
  }

  /** Single overrides in cases that the reader may see. */
  public List<OverrideRow> getRows() {
    if (rows == null) {
      rows = overrides.list(new OverrideFilter(chosenRule(), chosenStrand()));
    }
    return rows;
  }

  public List<Option> getRules() {
    return all().stream()
        .map(OverrideFigure::rule)
        .sorted()
        .map(code -> new Option(code, null, code.equals(chosenRule())))
        .toList();
  }

  public List<Option> getStrands() {
    return Stream.of(Strand.values())
        .map(each -> new Option(Choice.write(each), each, each == chosenStrand()))
        .toList();
  }

  /** Whether a filter leaves something out. */
  public boolean isNarrowed() {
    return chosenRule() != null || chosenStrand() != null;
  }

  private List<OverrideFigure> all() {
    if (figures == null) {
      figures = overrides.figures();
    }
    return figures;
  }

  private String chosenRule() {
    return rule == null || rule.isBlank() ? null : rule;
  }

  private Strand chosenStrand() {
    return Choice.read(Strand.class, strand).orElse(null);
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }

  public String getStrand() {
    return strand;
  }

  public void setStrand(String strand) {
    this.strand = strand;
  }
}
