package org.rabta.service.search;

import org.rabta.domain.search.BulkKind;

/**
 * Does something to many cases.
 *
 * @param key UUID made when the form was shown; a form that is sent twice acts once
 * @param kind what to do
 * @param choice the cases
 * @param expected how many they were when the form was shown
 * @param toUnit code of the unit to propose to; else null
 * @param reason why, read first by the receiver; else null
 * @param offRouting why another unit than the routing names, for the cases for which it is; may be
 *     null
 * @param officer key of the officer to give them to, in the list of officers; else null
 * @param seen mark of the preview of an assignment; else null
 */
public record ActOnMany(
    String key,
    BulkKind kind,
    CaseChoice choice,
    int expected,
    String toUnit,
    String reason,
    String offRouting,
    Long officer,
    String seen) {

  /** An act that gives the cases to nobody in particular. */
  public ActOnMany(
      String key,
      BulkKind kind,
      CaseChoice choice,
      int expected,
      String toUnit,
      String reason,
      String offRouting) {
    this(key, kind, choice, expected, toUnit, reason, offRouting, null, null);
  }
}
