package org.rabta.domain.person;

import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Values by which a sealed identifier is found again without being opened: the same for the same
 * identifier, and telling nothing about it to who does not hold the key.
 */
public final class BlindIndex {

  /** Bytes of a value: enough that two identifiers do not meet by chance. */
  private static final int LENGTH = 16;

  private final PrfSet functions;

  BlindIndex(PrfSet functions) {
    this.functions = functions;
  }

  /** What is stored, by the newest key; hexadecimal. */
  public String stored(Identifier kind, String normalised) {
    try {
      return hex(functions.computePrimary(input(kind, normalised), LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What may have been stored for it, by the newest key and by those before it. */
  public List<String> sought(Identifier kind, String normalised) {
    var values = new ArrayList<String>();
    try {
      for (var function : functions.getPrfs().values()) {
        values.add(hex(function.compute(input(kind, normalised), LENGTH)));
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return values;
  }

  private static byte[] input(Identifier kind, String normalised) {
    return IdentityKeys.bytes(kind.name() + ":" + normalised);
  }

  private static String hex(byte[] value) {
    return HexFormat.of().formatHex(value);
  }
}
