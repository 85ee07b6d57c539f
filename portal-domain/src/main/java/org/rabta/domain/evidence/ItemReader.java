package org.rabta.domain.evidence;

import java.util.Set;
import org.rabta.domain.access.Caller;

/**
 * Somebody who reads the evidence of a case, and which of its items the marks let them read. The
 * policy of the table says the same.
 *
 * @param caller the person
 * @param custodian whether they act for the unit in custody
 * @param participant whether they are on the case by custody or hand-off, and not only because it
 *     was shared with them
 * @param named items under TLP:RED whose recipient is a unit of theirs
 * @param onward items that may be passed on, because the agency that gave them agreed
 */
public record ItemReader(
    Caller caller, boolean custodian, boolean participant, Set<Long> named, Set<Long> onward) {

  public ItemReader {
    named = Set.copyOf(named);
    onward = Set.copyOf(onward);
  }

  /** Whether both the mark and the codes of the item let them read it. */
  public boolean reads(EvidenceItem item) {
    return isWithinMark(item) && isWithinCodes(item);
  }

  private boolean isWithinMark(EvidenceItem item) {
    return switch (item.description().tlp()) {
      case RED -> custodian || caller.actsFor(item.addedFor()) || named.contains(item.id());
      case AMBER_STRICT -> custodian || isOfSameAgency(item);
      default -> true;
    };
  }

  private boolean isWithinCodes(EvidenceItem item) {
    return !item.description().noOnward()
        || participant
        || isOfSameAgency(item)
        || onward.contains(item.id());
  }

  private boolean isOfSameAgency(EvidenceItem item) {
    return caller.agency().equals(item.addedFor().agency());
  }
}
