package org.rabta.domain.promoter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A file beside the registry. Whoever is missing from the file is told and stays.
 *
 * @param added lines with a licence that the registry does not know
 * @param changed lines that state something otherwise
 * @param unchanged lines that state what the registry says
 * @param missing promoters whose licence is not in the file
 */
public record Comparison(
    List<PromoterFile.Row> added,
    List<Change> changed,
    List<Promoter> unchanged,
    List<Promoter> missing) {

  /**
   * A line that states something otherwise.
   *
   * @param row the line
   * @param promoter the promoter as it stands
   * @param differences what would change
   */
  public record Change(PromoterFile.Row row, Promoter promoter, List<Difference> differences) {}

  /**
   * Compares.
   *
   * @param registry all promoters by the key of their licence
   * @param listed date of the list
   */
  public static Comparison of(PromoterFile file, Map<String, Promoter> registry, LocalDate listed) {
    var added = new ArrayList<PromoterFile.Row>();
    var changed = new ArrayList<Change>();
    var unchanged = new ArrayList<Promoter>();
    var named = new HashSet<String>();
    for (var row : file.rows()) {
      var promoter = registry.get(row.entry().licenceKey());
      named.add(row.entry().licenceKey());
      if (promoter == null) {
        added.add(row);
        continue;
      }
      var differences = promoter.differences(row.entry(), listed);
      if (differences.isEmpty()) {
        unchanged.add(promoter);
      } else {
        changed.add(new Change(row, promoter, differences));
      }
    }
    var missing =
        registry.values().stream().filter(each -> !named.contains(each.licenceKey())).toList();
    return new Comparison(added, changed, unchanged, missing);
  }

  /** Whether taking the file over would change any promoter. */
  public boolean changesSomething() {
    return !added.isEmpty() || !changed.isEmpty();
  }
}
