package org.rabta.service.identity;

import java.io.Serializable;
import java.util.List;

/**
 * One page of the list of officers.
 *
 * @param rows by unit and name
 * @param last the last person of the page, after whom the next page begins; null at the end
 * @param roll how old the list is
 */
public record OfficerList(List<OfficerRow> rows, Long last, RollView roll) implements Serializable {

  /** Most people of a page. */
  public static final int PAGE = 50;
}
