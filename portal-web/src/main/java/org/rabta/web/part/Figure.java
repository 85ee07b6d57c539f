package org.rabta.web.part;

/** How figures are shown that nobody counts to the end. */
public final class Figure {

  /** The services count no further. */
  private static final int MOST = 1000;

  /** Nor for the frame of a page. */
  private static final int MOST_IN_FRAME = 100;

  private Figure() {}

  /** {@code 17}, or {@code 1000+}. */
  public static String shown(long counted) {
    return counted < MOST ? String.valueOf(counted) : MOST + "+";
  }

  /** {@code 17}, or {@code 99+}. */
  public static String shownInFrame(long counted) {
    return counted < MOST_IN_FRAME ? String.valueOf(counted) : (MOST_IN_FRAME - 1) + "+";
  }
}
