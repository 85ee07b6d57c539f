package org.rabta.service.oversight;

import java.io.Serializable;
import java.util.List;

/**
 * One page of the trail.
 *
 * @param rows the entries
 * @param older where the next page starts; null at the end
 */
public record TrailPage(List<TrailRow> rows, Long older) implements Serializable {

  static TrailPage of(List<TrailRow> oneMore, int page) {
    return oneMore.size() <= page
        ? new TrailPage(oneMore, null)
        : new TrailPage(List.copyOf(oneMore.subList(0, page)), oneMore.get(page - 1).id());
  }
}
