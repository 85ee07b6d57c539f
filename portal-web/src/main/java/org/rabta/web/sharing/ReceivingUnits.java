package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.UnitView;
import org.rabta.web.language.Language;
import org.rabta.web.language.Names;

/** The units that a case can be shared with, by agency; the service decides in the end. */
@Named("receivingUnits")
@RequestScoped
public class ReceivingUnits {

  private static final Set<String> NEVER = Set.of("PROVIDER", "AUD");

  @Inject private DirectoryQueries directory;
  @Inject private Names names;
  @Inject private Language language;

  private List<SelectItem> items;

  /** Choices in groups by agency. */
  public List<SelectItem> getItems() {
    if (items == null) {
      items =
          directory.units().stream()
              .filter(unit -> unit.active() && !NEVER.contains(unit.agency()))
              .collect(
                  Collectors.groupingBy(UnitView::agency, LinkedHashMap::new, Collectors.toList()))
              .entrySet()
              .stream()
              .<SelectItem>map(agency -> group(agency.getKey(), agency.getValue()))
              .toList();
    }
    return items;
  }

  private SelectItemGroup group(String agency, List<UnitView> units) {
    var choices =
        units.stream()
            .map(unit -> new SelectItem(unit.code(), agency + " · " + name(unit)))
            .toArray(SelectItem[]::new);
    return new SelectItemGroup(names.agency(agency), null, false, choices);
  }

  private String name(UnitView unit) {
    return names.unit(unit.code(), language.isUrdu() ? unit.shortUr() : unit.shortEn());
  }
}
