package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.search.CaseColumn;

/**
 * What a person keeps about the list of cases.
 *
 * @param filters the own ones by name, then those of colleagues
 * @param columns the columns to show
 */
public record ListSettings(List<SavedFilterRow> filters, Set<CaseColumn> columns)
    implements Serializable {

  /** The filter that the list opens with. */
  public Optional<SavedFilterRow> standard() {
    return filters.stream().filter(SavedFilterRow::standard).findFirst();
  }
}
