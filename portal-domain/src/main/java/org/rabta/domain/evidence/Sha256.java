package org.rabta.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * A SHA-256 checksum (FIPS 180-4).
 *
 * @param hex 64 hexadecimal digits, small letters
 */
public record Sha256(String hex) {

  private static final int PIECE = 1 << 16;

  /**
   * @throws BusinessRuleViolation {@code evidence.checksum-form}
   */
  public Sha256 {
    hex = hex == null ? "" : hex.strip().toLowerCase(Locale.ROOT);
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new BusinessRuleViolation("evidence.checksum-form");
    }
  }

  public static Sha256 of(byte[] content) {
    return of(digest(), content);
  }

  /** Of a file, read piece by piece. */
  public static Sha256 of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** Of all that comes. */
  public static Sha256 of(InputStream in) throws IOException {
    var digest = digest();
    var piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      digest.update(piece, 0, n);
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /** What a digest that was fed elsewhere comes to. */
  public static Sha256 of(MessageDigest fed, byte... last) {
    return new Sha256(HexFormat.of().formatHex(fed.digest(last)));
  }

  /** A digest to be fed. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
