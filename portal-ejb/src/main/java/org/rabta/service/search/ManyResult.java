package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.search.BulkKind;

/**
 * What became of an act on many cases.
 *
 * @param key key of the act
 * @param kind what was done
 * @param receiver the unit that hand-offs were proposed to; else null
 * @param officer name of the officer that the cases were given to; else null
 * @param done on how many cases it was done
 * @param refused the others, by reference
 */
public record ManyResult(
    String key, BulkKind kind, String receiver, String officer, int done, List<Refused> refused)
    implements Serializable {

  /**
   * A case on which it was not done.
   *
   * @param reference its reference
   * @param code the rule that refused
   */
  public record Refused(String reference, String code) implements Serializable {}
}
