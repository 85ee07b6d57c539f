package org.rabta.web.indicator;

import java.util.List;
import java.util.function.Function;
import org.rabta.domain.indicator.IloDimension;
import org.rabta.domain.indicator.IloIndicator;
import org.rabta.domain.indicator.IloPattern;
import org.rabta.domain.indicator.IloResult;
import org.rabta.domain.indicator.IloRule;
import org.rabta.domain.indicator.IloSet;
import org.rabta.domain.indicator.IloWeight;
import org.rabta.domain.indicator.SignCatalogue;

/**
 * One list of the ILO tool as the page shows it.
 *
 * @param set the list
 * @param pattern what the ticks say together
 * @param parts the six dimensions
 */
public record IloSheet(IloSet set, IloPattern pattern, List<Part> parts) {

  /**
   * A dimension.
   *
   * @param name which
   * @param met the rule that its ticks meet; null if none
   * @param ticks its indicators
   */
  public record Part(IloDimension name, IloRule met, List<Tick> ticks) {

    public long ticked() {
      return ticks.stream().filter(tick -> tick.row().ticked()).count();
    }
  }

  /**
   * An indicator.
   *
   * @param row its answer
   * @param weight its weight in this list
   */
  public record Tick(SignRow row, IloWeight weight) {}

  static IloSheet of(IloResult result, Function<IloIndicator, SignRow> rows) {
    var list = SignCatalogue.delivered().indicators(result.set());
    return new IloSheet(
        result.set(),
        result.pattern(),
        result.dimensions().stream()
            .map(
                dimension ->
                    new Part(
                        dimension.name(),
                        dimension.met(),
                        list.stream()
                            .filter(indicator -> indicator.dimension() == dimension.name())
                            .map(indicator -> new Tick(rows.apply(indicator), indicator.weight()))
                            .toList()))
            .toList());
  }

  public long ticked() {
    return parts.stream().mapToLong(Part::ticked).sum();
  }
}
