package org.rabta.service.evidence;

import java.util.List;

/**
 * The evidence of a case as its page shows it.
 *
 * @param items newest first, at most {@value #MOST}
 * @param more whether there are older ones
 * @param uploads what the caller has under way
 * @param mayAdd whether the caller works on the case
 */
public record EvidenceOfCase(
    List<ItemRow> items, boolean more, List<UploadView> uploads, boolean mayAdd) {

  /** Items on one page. */
  static final int MOST = 100;

  public EvidenceOfCase {
    items = List.copyOf(items);
    uploads = List.copyOf(uploads);
  }

  /** Key that the next page begins below; null if there is none. */
  public Long next() {
    return more ? items.get(items.size() - 1).id() : null;
  }
}
