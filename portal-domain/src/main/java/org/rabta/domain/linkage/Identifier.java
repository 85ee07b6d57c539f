package org.rabta.domain.linkage;

import java.io.Serializable;
import java.util.Objects;

/**
 * An identifier in the form in which it is compared.
 *
 * @param kind what sort
 * @param value its normal form, 3 to {@value #LONGEST} characters
 */
public record Identifier(IdentifierKind kind, String value)
    implements Serializable, Comparable<Identifier> {

  /** Longest normal form, in characters. */
  public static final int LONGEST = 300;

  private static final int SHORTEST = 3;

  public Identifier {
    Objects.requireNonNull(kind, "kind");
    if (!isUsable(value)) {
      throw new IllegalArgumentException("no normal form of an identifier");
    }
  }

  /** Whether a text is long enough to tell something and short enough to be kept. */
  static boolean isUsable(String value) {
    return value != null && value.length() >= SHORTEST && value.length() <= LONGEST;
  }

  @Override
  public int compareTo(Identifier other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : value.compareTo(other.value);
  }
}
