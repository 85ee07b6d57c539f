package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;

/**
 * Chosen cases of the list.
 *
 * @param references those that were ticked
 * @param whole everything that this filter lists, instead of those; null if some were ticked
 */
public record CaseChoice(List<String> references, CaseFilter whole) implements Serializable {

  /** Most cases at once. */
  public static final int MOST = 10_000;

  public CaseChoice {
    references = references == null ? List.of() : List.copyOf(references);
  }
}
