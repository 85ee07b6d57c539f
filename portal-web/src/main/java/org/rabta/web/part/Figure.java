package org.rabta.web.part;

/** How figures are shown that nobody counts to the end. */
public final class Figure {

  /** The services count no further. */
  private static final int MOST = 1000;

  private Figure() {}

  /** {@code 17}, or {@code 1000+}. */
  public static String shown(long counted) {
    return counted < MOST ? String.valueOf(counted) : MOST + "+";
  }
}
