package org.rabta.domain.note;

import java.io.Serializable;
import java.util.Set;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;

/**
 * A note as typed or shown.
 *
 * @param text what it says
 * @param tlp who may read it
 * @param codes what may not be done with it
 * @param purpose the one purpose it may be used for; null unless bound to one
 */
public record NoteEntry(String text, Tlp tlp, Set<HandlingCode> codes, String purpose)
    implements Serializable {

  public NoteEntry {
    codes = Set.copyOf(codes);
  }
}
