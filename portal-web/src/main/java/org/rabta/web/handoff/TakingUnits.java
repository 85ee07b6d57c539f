package org.rabta.web.handoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.UnitView;
import org.rabta.web.language.Language;
import org.rabta.web.language.Names;

/** The units that can be offered a case, by agency; the service decides in the end. */
@Named("takingUnits")
@RequestScoped
public class TakingUnits {

  /** Agencies whose units answer for cases, in the order of the list. */
  private static final List<String> AGENCIES =
      List.of("FIA", "NCCIA", "BEOE", "PTA", "CWA", "MISSION");

  @Inject private DirectoryQueries directory;
  @Inject private Names names;
  @Inject private Language language;

  private List<SelectItem> items;

  /** Choices in groups by agency. */
  public List<SelectItem> getItems() {
    if (items == null) {
      var byAgency =
          directory.units().stream()
              .filter(UnitView::active)
              .collect(Collectors.groupingBy(UnitView::agency));
      items =
          AGENCIES.stream()
              .filter(byAgency::containsKey)
              .<SelectItem>map(agency -> group(agency, byAgency.get(agency).stream()))
              .toList();
    }
    return items;
  }

  private SelectItemGroup group(String agency, Stream<UnitView> units) {
    var choices =
        units
            .map(unit -> new SelectItem(unit.code(), agency + " · " + name(unit)))
            .toArray(SelectItem[]::new);
    return new SelectItemGroup(names.agency(agency), null, false, choices);
  }

  private String name(UnitView unit) {
    return names.unit(unit.code(), language.isUrdu() ? unit.shortUr() : unit.shortEn());
  }
}
