package org.rabta.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what would be loaded, to compare two runs without a database. */
final class Checksum {

  private Checksum() {}

  /**
   * The checksum of all rows.
   *
   * @return 64 hexadecimal digits
   */
  static String of(CaseMaker maker, long cases) {
    MessageDigest digest = sha256();
    for (long ordinal = 1; ordinal <= cases; ordinal++) {
      Rows rows = new Rows();
      maker.make(ordinal, rows);
      for (Target target : Target.values()) {
        digest.update(rows.of(target));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
