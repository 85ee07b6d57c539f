package org.rabta.web.evidence;

import org.rabta.domain.kernel.NoSuchRecord;

/** Keys of records as they stand in addresses. */
final class Keys {

  private Keys() {}

  /** The key; null if there is none, or it is no number. */
  static Long read(String typed) {
    return typed == null || !typed.matches("\\d{1,18}") ? null : Long.valueOf(typed);
  }

  /**
   * The key of a record that has to be there.
   *
   * @throws NoSuchRecord if it is no number
   */
  static long required(String typed) {
    var key = read(typed);
    if (key == null) {
      throw new NoSuchRecord();
    }
    return key;
  }
}
