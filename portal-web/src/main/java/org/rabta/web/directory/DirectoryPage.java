package org.rabta.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.service.directory.AgencyView;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.UnitView;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.part.Tab;

/** The directory in one of its views; the view stands in the address. */
@Named("directoryPage")
@RequestScoped
public class DirectoryPage {

  /** What the directory shows. */
  public enum View {
    UNITS,
    PROVISIONS,
    COUNTRIES
  }

  private static final Set<String> ABROAD = Set.of("ATTACHE_POST", "MISSION");

  /** How the source of an entry begins that the agency has still to confirm. */
  private static final String UNCONFIRMED = "illustrative";

  @Inject private DirectoryQueries directory;
  @Inject private Language language;
  @Inject private Messages words;
  @Inject private ProvisionWords provisionWords;

  private String view;
  private List<AgencyUnits> agencies;

  /**
   * An agency with its units.
   *
   * @param code code of the agency
   * @param name its full name
   * @param units its units
   */
  public record AgencyUnits(String code, String name, List<UnitLine> units) {}

  /**
   * A unit in words.
   *
   * @param code code
   * @param name full name
   * @param kind what sort of unit
   * @param seat city
   * @param covers area or country in words
   * @param active false where it takes nothing new
   * @param confirmed false where the agency has still to confirm the entry
   */
  public record UnitLine(
      String code,
      String name,
      String kind,
      String seat,
      String covers,
      boolean active,
      boolean confirmed) {}

  /**
   * A country in words.
   *
   * @param name its name
   * @param posts the units that reach a person there, in words; empty if there is none
   * @param missions where the missions sit that serve it
   */
  public record CountryLine(String name, String posts, String missions) {}

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public View getShown() {
    return Choice.read(View.class, view).orElse(View.UNITS);
  }

  public boolean shows(String name) {
    return getShown() == View.valueOf(name);
  }

  public List<Tab> getTabs() {
    return Stream.of(View.values()).map(this::tab).toList();
  }

  /** Agencies in the order of lists, those with units. */
  public List<AgencyUnits> getAgencies() {
    if (agencies == null) {
      Map<String, List<UnitView>> byAgency =
          directory.units().stream().collect(Collectors.groupingBy(UnitView::agency));
      agencies =
          directory.agencies().stream()
              .filter(agency -> byAgency.containsKey(agency.code()))
              .map(agency -> units(agency, byAgency.get(agency.code())))
              .toList();
    }
    return agencies;
  }

  public List<ProvisionWords.Cited> getProvisions() {
    return directory.provisions().stream().map(provisionWords::cited).toList();
  }

  /** Countries by name, with the attachés and missions that cover them. */
  public List<CountryLine> getCountries() {
    var abroad = directory.units().stream().filter(u -> ABROAD.contains(u.kind())).toList();
    return directory.countries().stream()
        .map(
            c ->
                new CountryLine(
                    language.isUrdu() ? c.nameUr() : c.nameEn(),
                    posts(abroad, c.nameEn()),
                    c.missionCity()))
        .toList();
  }

  private String posts(List<UnitView> abroad, String country) {
    return abroad.stream()
        .filter(unit -> List.of(unit.covers().split("; *")).contains(country))
        .map(unit -> language.isUrdu() ? unit.shortUr() : unit.shortEn())
        .collect(Collectors.joining(language.isUrdu() ? "، " : ", "));
  }

  private Tab tab(View which) {
    var address = Address.of("/directory").with("view", Choice.write(which)).toString();
    return new Tab(words.get("directory.tab." + which), address, null, which == getShown(), false);
  }

  private AgencyUnits units(AgencyView agency, List<UnitView> units) {
    var name = language.isUrdu() ? agency.nameUr() : agency.nameEn();
    return new AgencyUnits(agency.code(), name, units.stream().map(this::line).toList());
  }

  private UnitLine line(UnitView unit) {
    return new UnitLine(
        unit.code(),
        language.isUrdu() ? unit.nameUr() : unit.nameEn(),
        words.get("unit-kind." + unit.kind()),
        unit.city(),
        unit.covers(),
        unit.active(),
        !unit.source().startsWith(UNCONFIRMED));
  }
}
