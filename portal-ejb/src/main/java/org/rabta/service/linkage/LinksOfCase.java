package org.rabta.service.linkage;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.linkage.Identifier;

/**
 * What ties a case to others, as one caller sees it.
 *
 * @param identifiers those of the case
 * @param alike cases that the caller reads and that may be about the same matter
 * @param hits what other units recorded; only for the unit in custody
 * @param mayWork whether the caller's unit works on the case
 */
public record LinksOfCase(
    List<Identifier> identifiers, List<Lookalike> alike, List<HitRow> hits, boolean mayWork)
    implements Serializable {

  public LinksOfCase {
    identifiers = List.copyOf(identifiers);
    alike = List.copyOf(alike);
    hits = List.copyOf(hits);
  }
}
