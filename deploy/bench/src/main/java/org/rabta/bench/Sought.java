package org.rabta.bench;

import java.util.Locale;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseListQueries;

/**
 * What a caller asks for by name, taken from the caller's own list.
 *
 * @param reference a case
 * @param words what many cases say
 * @param number what one case alone says: its reference, as somebody may type it
 */
record Sought(String reference, String words, String number) {

  /** What the caller of those services sees. */
  static Sought of(Services services) {
    var rows = services.get(CaseListQueries.class).list(CaseFilter.open()).rows();
    if (rows.isEmpty()) {
      throw new IllegalStateException("There is no case to ask for: generate some first.");
    }
    var reference = rows.get(0).reference();
    return new Sought(reference, "driver", reference.toLowerCase(Locale.ROOT));
  }
}
