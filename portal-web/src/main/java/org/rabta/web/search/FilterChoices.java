package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.access.Level;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.UnitView;
import org.rabta.service.search.CaseFilter.Charge;
import org.rabta.service.search.CaseFilter.Sort;
import org.rabta.service.search.CaseFilter.Standing;
import org.rabta.web.language.Language;
import org.rabta.web.language.Names;
import org.rabta.web.page.Choice;

/** What each part of the filter can be set to, and what it is set to. */
@Named("filterChoices")
@RequestScoped
public class FilterChoices {

  /** Agencies whose units answer for cases, in the order of the list. */
  private static final List<String> AGENCIES =
      List.of("FIA", "NCCIA", "BEOE", "PTA", "CWA", "MISSION");

  @Inject private CasesPage page;
  @Inject private DirectoryQueries directory;
  @Inject private Names names;
  @Inject private Language language;

  /**
   * A choice of a filter.
   *
   * @param constant the constant
   * @param value how the address names it
   * @param chosen whether the list is filtered by it
   */
  public record Option(Enum<?> constant, String value, boolean chosen) {}

  /**
   * An agency or a unit that answers for cases.
   *
   * @param value its code
   * @param text its name
   * @param chosen whether the list is filtered by it
   */
  public record Holder(String value, String text, boolean chosen) {}

  public List<Option> getStandings() {
    return options(Standing.values(), page.getFilter().standing());
  }

  public List<Option> getStrands() {
    return options(Strand.values(), page.getFilter().strand());
  }

  public List<Option> getPriorities() {
    return options(Priority.values(), page.getFilter().priority());
  }

  public List<Option> getCharges() {
    return options(Charge.values(), page.getFilter().charge());
  }

  public List<Option> getLevels() {
    return options(Level.values(), page.getFilter().level());
  }

  public List<Option> getSorts() {
    return options(Sort.values(), page.getFilter().sort());
  }

  /** Every agency that answers for cases, each followed by its units. */
  public List<Holder> getHolders() {
    var units = directory.units();
    return AGENCIES.stream()
        .flatMap(
            agency ->
                Stream.concat(
                    Stream.of(holder(agency, names.agency(agency))),
                    units.stream()
                        .filter(unit -> unit.active() && unit.agency().equals(agency))
                        .map(unit -> holder(unit.code(), agency + " · " + name(unit)))))
        .toList();
  }

  private Holder holder(String code, String text) {
    return new Holder(code, text, code.equals(page.getFilter().custody()));
  }

  private String name(UnitView unit) {
    return names.unit(unit.code(), language.isUrdu() ? unit.shortUr() : unit.shortEn());
  }

  private static List<Option> options(Enum<?>[] constants, Enum<?> chosen) {
    return Stream.of(constants)
        .map(constant -> new Option(constant, Choice.write(constant), constant == chosen))
        .toList();
  }
}
