package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.search.CaseColumn;
import org.rabta.service.search.ListSettings;
import org.rabta.service.search.ListSettingsService;
import org.rabta.service.search.SaveFilter;
import org.rabta.service.search.SavedFilterRow;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;

/** The filters and columns that the reader keeps. */
@Named("keptFilters")
@RequestScoped
public class KeptFilters {

  @Inject private ListSettingsService service;
  @Inject private CasesPage page;
  @Inject private Notices notices;
  @Inject private FieldRefusals refusals;

  private ListSettings settings;
  private String name;
  private boolean shared;
  private boolean standard;
  private String[] columns;

  /** An address without any condition leads to the filter that the reader has made the standard. */
  public void load() {
    if (page.isPlain()) {
      getSettings()
          .standard()
          .filter(row -> !row.conditions().isEmpty())
          .ifPresent(row -> Address.of(address(row)).follow());
    }
  }

  public ListSettings getSettings() {
    if (settings == null) {
      settings = service.settings();
    }
    return settings;
  }

  /** Keeps the conditions of the list under the name that was typed. */
  public void save() {
    var asked = new SaveFilter(name, page.getConditions(), shared, standard);
    try {
      service.save(asked);
    } catch (BusinessRuleViolation refused) {
      refusals.tell(refused, Map.of(), "keep:name");
      return;
    }
    notices.done("cases.keep.done", name.strip());
    follow();
  }

  /** Forgets a filter. */
  public void forget(long id) {
    service.forget(id);
    notices.done("cases.keep.forgotten");
    follow();
  }

  /** The list has the ticked columns from now on. */
  public void choose() {
    service.choose(ticked());
    notices.done("cases.columns.done");
    follow();
  }

  /** Where a kept filter leads. */
  public String address(SavedFilterRow row) {
    return ListAddress.of(ListAddress.parse(row.conditions())).toString();
  }

  public List<CaseColumn> getAllColumns() {
    return List.of(CaseColumn.values());
  }

  private void follow() {
    ListAddress.of(page.getFilter()).follow();
  }

  private Set<CaseColumn> ticked() {
    return columns == null || columns.length == 0
        ? Collections.emptySet()
        : EnumSet.copyOf(Arrays.stream(columns).map(CaseColumn::valueOf).toList());
  }

  public String[] getColumns() {
    return columns == null
        ? getSettings().columns().stream().map(Enum::name).toArray(String[]::new)
        : columns.clone();
  }

  public void setColumns(String[] columns) {
    this.columns = columns == null ? new String[0] : columns.clone();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public boolean isStandard() {
    return standard;
  }

  public void setStandard(boolean standard) {
    this.standard = standard;
  }
}
